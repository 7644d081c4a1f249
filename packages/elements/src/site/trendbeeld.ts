/**
 * The one script of a whole site (`embed/trendbeeld.js`), placed once by its administrator. A classic script, so that it also
 * runs where modules cannot; the build makes `import.meta.url` the address of the script, and from the same source a second,
 * self-contained form (`embed/trendbeeld.<hash>.js`).
 */
import { startSite } from './site.js';

startSite(new URL('.', import.meta.url).href, () => import('./elements.js'));
