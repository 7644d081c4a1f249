import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { municipalityCode } from '@trendbeeld/data';
import { sameMunicipality } from '@trendbeeld/data/own';

const read = (name: string): unknown => JSON.parse(readFileSync(fileURLToPath(import.meta.resolve(`@trendbeeld/data/${name}`)), 'utf8'));

/** Names and codes of municipalities, today's and those that ended. */
export interface Places {
  /** Whether two spellings name one municipality: a code in any spelling, or its name. */
  readonly isSame: (written: string, wanted: string) => boolean;
  /** The municipality that one that has ended became part of; null for one of today, and for what is none. */
  readonly successorOf: (wanted: string) => string | null;
}

/** Reads the lists that ship with the figures. */
export function places(): Places {
  const names = read('municipality-names.json') as readonly (readonly [code: string, name: string])[];
  const successors = read('municipality-successors.json') as Readonly<Record<string, string>>;
  const codeOf = (text: string): string => {
    const code = municipalityCode(text.trim());
    return names.find(([, name]) => sameMunicipality(name, code))?.[0] ?? code;
  };
  return {
    isSame: (written, wanted) => sameMunicipality(codeOf(written), codeOf(wanted)),
    successorOf: (wanted) => successors[codeOf(wanted)] ?? null,
  };
}
