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

/** Address of a file in the data folder. Default folder: `embed/data/` beside this package's `dist/`. */
export function dataAddress(file: string): string {
  address ??= new URL('../../embed/data/', import.meta.url).href;
  return new URL(file, address).href;
}
