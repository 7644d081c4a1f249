import { municipalityCode } from '../model/municipality-code.js';
import { alike } from './grid.js';

/** Whether two spellings name one municipality: a code with or without its letters and noughts, or a name with or without "(gemeente)". */
export function sameMunicipality(written: string, wanted: string): boolean {
  const plain = (text: string): string => {
    const name = alike(text)
      .replace(/ ?\((?:gemeente|gm|municipality)\)$/, '')
      .replace(/^gemeente /, '');
    return municipalityCode(name);
  };
  return plain(written) === plain(wanted);
}
