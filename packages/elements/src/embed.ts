/**
 * The one script that an embedding page needs (`embed/trendbeeld.js`): registers the elements and finds the data beside
 * itself. A classic script, so that it also runs where modules cannot (frames at origin `null`).
 */
import './define-all.js';
import { setDataAddress } from './shared/data-address.js';

// Elements make their first request after this script has run, so the address is known in time.
const script = (document.currentScript ?? document.querySelector('script[src*="trendbeeld"]')) as HTMLScriptElement | null;
setDataAddress(new URL('data/', script?.src || document.baseURI).href);
