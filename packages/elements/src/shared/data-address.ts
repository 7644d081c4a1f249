/** Folder of the trend and domain files; ends in a slash. Null until it is first needed or set. */
let address: string | null = null;

/**
 * Says where the trend and domain files lie, for pages that bundle the elements themselves. The embed script finds them
 * beside itself.
 *
 * @param folder address of the folder `data/`, absolute or relative to the page.
 */
export function setDataAddress(folder: string): void {
  address = new URL(folder.endsWith('/') ? folder : `${folder}/`, document.baseURI).href;
}

/**
 * The folder `data/`, ends in a slash. Default: what {@link setDataAddress} said, else `embed/data/` beside this package's `dist/`.
 *
 * @param edition its frozen copy, `e/<edition>/data/` beside the folder. @param base the published folder that holds `data/`.
 */
export function dataFolder(edition?: string, base?: string): string {
  address ??= new URL('../../embed/data/', import.meta.url).href;
  const live = base ? new URL('data/', base).href : address;
  return edition ? new URL(`../e/${edition}/data/`, live).href : live;
}

/** Address of a file in a data folder. Default folder: that of {@link dataFolder}. */
export function dataAddress(file: string, folder = dataFolder()): string {
  return new URL(file, folder).href;
}
