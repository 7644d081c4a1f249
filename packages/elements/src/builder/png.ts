/** Pixels of a PNG for each pixel of its drawing, so that it is sharp on every screen. */
const SCALE = 2;

/**
 * Saves a drawing as PNG, made in this browser, for websites that refuse SVG.
 *
 * @param address of the drawing, on this origin. @param size px of the drawing. @param name of the file, without its ending.
 * @throws {Error} where the drawing cannot be loaded, or is too large for this browser.
 */
export async function savePng(address: string, { width, height }: { readonly width: number; readonly height: number }, name: string): Promise<void> {
  const image = new Image(width, height);
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: width * SCALE, height: height * SCALE });
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error(`${address}: no picture was made`);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${name}.png`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
