import type { BehaviourWords } from '../words/behaviour-words.js';
import type * as Sound from '../sound/play-series.js';
import { cellValue } from './cell-value.js';
import { runsAcross } from './points.js';
import { rowSentence, textOf } from './row-sentence.js';
import type { Say } from './status.js';
import type { Walk } from './walk-points.js';

/** Loads the part that makes the sound; a test can pass its own. */
export type LoadSound = () => Promise<Pick<typeof Sound, 'playSeries'>>;

const loadSound: LoadSound = () => import('../sound/play-series.js');

/**
 * Puts a button beside the summary of a table that lets a reader hear the line: a tone a point, higher for more, silence where
 * a figure is missing. It first says what it plays and at the end from where to where it went. A second press stops it. The
 * points are shown as they sound, except where the reader asked for less motion. Of a drawing with several lines it is the first.
 *
 * Only drawings through time with at least two numbers get a button, and only where the browser can make sound. The part that
 * makes the sound is loaded by the press.
 *
 * @param box the `div.tb-data` of the table; has room for the button at its upper right. @param title of the drawing.
 * @param signal stops the sound and removes the button.
 */
export function listen(box: Element, walk: Walk, title: string, words: BehaviourWords, say: Say, signal: AbortSignal, load = loadSound): void {
  const rows = walk.rows();
  const [column, another] = numberColumns(rows);
  const tones = tonesOf(walk.places, rows, column ?? -1);
  const [first, last] = [tones[0], tones.at(-1)];
  // Of several lines the first is heard, and named.
  const line = another === undefined ? '' : textOf(rows[0]?.closest('table')?.tHead?.rows[0]?.cells[column ?? -1]);
  const subject = [title, line].filter(Boolean).join(', ');
  if (!first || !last || first === last || !runsAcross(walk.places) || typeof AudioContext === 'undefined') return;
  const button = box.ownerDocument.createElement('button');
  button.type = 'button';
  button.className = 'tb-listen';
  let stop: (() => void) | null = null;

  const rest = (): void => {
    stop?.();
    stop = null;
    name(words.listen);
  };
  const name = (word: string): void => {
    button.textContent = word;
    button.setAttribute('aria-label', `${word}: ${subject}`);
  };
  const play = async (): Promise<void> => {
    // Made within the press: some browsers allow sound only then.
    const context = new AudioContext();
    let stopTones = (): void => {};
    const mine = (): void => {
      stopTones();
      void context.close();
    };
    stop = mine;
    name(words.stop);
    say(words.plays(subject, walk.places.includes(null)));
    try {
      const { playSeries } = await load();
      if (stop !== mine) return;
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      stopTones = playSeries(tones, context, {
        onTone: ({ row }) => calm || walk.show(row),
        onEnd: () => {
          rest();
          say(words.played(rowSentence(rows[first.row]!, words.missing), rowSentence(rows[last.row]!, words.missing)));
        },
      });
    } catch {
      if (stop !== mine) return;
      rest();
      say(words.noSound);
    }
  };
  name(words.listen);
  button.addEventListener('click', () => (stop ? rest() : void play()), { signal });
  signal.addEventListener('abort', () => {
    rest();
    button.remove();
  });
  // It stands at the right of the line that opens the table, and is reached after it.
  box.append(button);
}

type Rows = ReturnType<Walk['rows']>;

/** The columns that have numbers, from the left. */
function numberColumns(rows: Rows): readonly number[] {
  return [...(rows[0]?.cells ?? [])].flatMap((_, c) => (rows.some((row) => cellValue(row.cells[c]) !== undefined) ? [c] : []));
}

/** The numbers of a column with their places in time, 0 to 1, by row. Rows without a number or a mark are left out. */
function tonesOf(places: Walk['places'], rows: Rows, column: number): readonly { readonly row: number; readonly at: number; readonly value: number }[] {
  return rows.flatMap((cells, row) => {
    const place = places[row];
    const value = cellValue(cells.cells[column]);
    return place && value !== undefined ? [{ row, at: place.x / 100, value }] : [];
  });
}
