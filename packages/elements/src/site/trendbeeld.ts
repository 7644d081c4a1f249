/**
 * The one script of a whole site (`embed/trendbeeld.js`), placed once by its administrator. A classic script, so that it also
 * runs where modules cannot; the build makes `import.meta.url` the address of the script, and from the same source a second,
 * self-contained form (`embed/trendbeeld.<hash>.js`).
 *
 * The cards of one study lie in the folder of the script. Where several studies stand side by side, `trendbeeld publish` writes one script
 * above them, with the names of their folders in place of the point.
 */
import { startSite } from './site.js';

for (const folder of ['.']) startSite(new URL(folder, import.meta.url).href, () => import('./elements.js'));
