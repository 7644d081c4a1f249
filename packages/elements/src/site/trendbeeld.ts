/**
 * The one script of a whole site (`embed/trendbeeld.js`), placed once by its administrator. A classic script, so that it also
 * runs where modules cannot; from the same source the build makes a second, self-contained form (`embed/trendbeeld.<hash>.js`). Both load
 * what they load from the folder that `__trendbeeld.folder` gives.
 *
 * The cards of one study lie in the folder of the script. Where several studies stand side by side, `trendbeeld publish` writes one script
 * above them, with the names of their folders in place of the point. Into each it writes the address of the folder.
 */
import { foldersOf, type Whereabouts } from './folder.js';
import { startSite } from './site.js';
import { warnOfOthers } from './warn-of-others.js';

/** Of the script; the build puts it before the bundle. */
// oxlint-disable-next-line no-underscore-dangle -- a name that no bundle has.
declare const __trendbeeld: Whereabouts & { folder: () => string };

__trendbeeld.folder = () => foldersOf(__trendbeeld)[0]!;
/** Loads the elements; a folder that does not have them is not the one, and then the other is. */
async function load(): Promise<unknown> {
  try {
    return await import('./elements.js');
  } catch (error) {
    const other = foldersOf(__trendbeeld)[1];
    if (!other) throw error;
    __trendbeeld.folder = () => other;
    return import('./elements.js');
  }
}

for (const folder of foldersOf(__trendbeeld)) for (const name of ['.']) startSite(new URL(name, folder).href, load);
warnOfOthers();
