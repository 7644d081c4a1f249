/**
 * The one shared module (`embed/trendbeeld.elements.js`): all elements with what an ordinary graphic needs. The site script loads
 * it when a graphic comes near; its data lie beside it.
 */
import '../define-all.js';
import { setDataAddress } from '../shared/data-address.js';
import { loadWhenNear } from '../shared/near.js';

// Elements make their first request after this module has run, so both are known in time.
setDataAddress(new URL('data/', import.meta.url).href);
loadWhenNear();
