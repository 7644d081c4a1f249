/** The number that a text begins with: −1250.5 for "−1.250,5 (voorlopig)". NaN for none. @param mark of decimals; the other one parts thousands. */
export const numberIn = (text: string, mark: string | undefined): number =>
  Number.parseFloat(
    text
      .replaceAll(mark === ',' ? '.' : ',', '')
      .replace('−', '-')
      .replace(',', '.'),
  );
