import type { Fault, Known, Reading } from './reading.js';

/** An answer to choose: a text of the file, a number with a point before its decimals, or something that is said in words. */
export type Option =
  { readonly text: string } | { readonly number: string } | { readonly said: 'all' | 'each' | 'ignore' | 'zero' | 'missing' | 'months' | 'school-years' };

/** An answer, and what is then known more. */
export interface Choice {
  readonly option: Option;
  readonly known: Partial<Known>;
}

/** What must be asked before figures can be read. */
export interface Question {
  readonly code: 'title' | 'unit' | 'publisher' | Fault['code'];
  /** Why it is asked; null for what the file does not say. */
  readonly fault: Fault | null;
  /** Answers to choose from; none where the answer is a text. */
  readonly choices: readonly Choice[];
  /** What is known more by a text. */
  readonly answer: (text: string) => Partial<Known>;
}

const text = (found: string): Option => ({ text: found });

/** The choices of a fault; none for what only its maker can mend. */
function choicesOf({ code, column = '', choices = [], repeats }: Fault, known: Known): Choice[] {
  const each = (answer: (found: string) => Partial<Known>): Choice[] => choices.map((found) => ({ option: text(found), known: answer(found) }));
  const only = (found: string | readonly string[]): Partial<Known> => ({ only: { ...known.only, [column]: found } });
  switch (code) {
    case 'which-sheet':
      return each((sheet) => ({ sheet }));
    case 'which-value':
      return [
        ...each((value) => ({ columns: { ...known.columns, value } })),
        { option: { said: 'all' }, known: { columns: { ...known.columns, value: '*' } } },
      ];
    case 'many-series':
      return known.by === undefined
        ? each((value) => ({ columns: { ...known.columns, value } }))
        : each((found) => ({ only: { ...known.only, [known.by!]: found } }));
    case 'which-municipality':
      return [...each((municipality) => ({ municipality })), { option: { said: 'each' }, known: { by: column } }];
    case 'no-municipality':
      return each((municipality) => ({ municipality }));
    case 'column-differs':
      return [
        ...each(only),
        { option: { said: 'each' }, known: { by: column } },
        ...(repeats ? [] : [{ option: { said: 'ignore' as const }, known: { ignore: [...(known.ignore ?? []), column] } }]),
      ];
    case 'two-ways':
      return [
        { option: { number: choices[0] ?? '' }, known: { numbers: 'nl' } },
        { option: { number: choices[1] ?? '' }, known: { numbers: 'en' } },
      ];
    case 'dash':
      return [
        { option: { said: 'zero' }, known: { dash: 'zero' } },
        { option: { said: 'missing' }, known: { dash: 'missing' } },
      ];
    case 'month-or-school-year':
      return [
        { option: { said: 'school-years' }, known: { periods: 'school-years' } },
        { option: { said: 'months' }, known: { periods: 'months' } },
      ];
    default:
      return [];
  }
}

/**
 * The next question about a file, for a person who can answer: a terminal, the assistant. Null where there is none, also where what is
 * wrong can only be mended in the file. After the figures come title, unit and source.
 */
export function questionOf({ data, faults }: Reading, known: Known): Question | null {
  const asked = faults.map((fault): Question => ({
    code: fault.code,
    fault,
    choices: choicesOf(fault, known),
    answer: (made) => (fault.code === 'forecast-date' ? { made } : {}),
  }));
  const open = asked.find(({ code, choices }) => choices.length > 0 || code === 'forecast-date');
  if (open) return open;
  if (!data) return null;
  const missing = (code: Question['code'], answer: Question['answer']): Question => ({ code, fault: null, choices: [], answer });
  if (!data.title) return missing('title', (title) => ({ title }));
  if (!data.unit) return missing('unit', (unit) => ({ unit }));
  if (!data.source) return missing('publisher', (publisher) => ({ source: { publisher } }));
  return null;
}
