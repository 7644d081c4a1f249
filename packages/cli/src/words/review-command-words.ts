import type { ReviewPart, ReviewState } from '@trendbeeld/cards/review';
import { stateWords } from './review-page-words.js';

const both = (nl: string, en: string): string => `${nl} / ${en}`;

/** What `trendbeeld review` says, and other commands of what is not approved: in Dutch, with English beside it. */
export const REVIEW_COMMAND_WORDS = {
  state: (state: ReviewState['state'], changed: readonly ReviewPart[]): string => both(stateWords('nl', state, changed), stateWords('en', state, changed)),
  counted: (all: number, open: number): string =>
    open === 0
      ? both(`Alle ${all} bladen zijn goedgekeurd.`, `All ${all} sheets are approved.`)
      : both(`${open} van de ${all} bladen zijn niet goedgekeurd of veranderd.`, `${open} of ${all} sheets are not approved or have changed.`),
  written: (sheets: number, index: string): string => both(`${sheets} bladen. Open ${index} in een browser.`, `${sheets} sheets. Open ${index} in a browser.`),
  oneFile: (sheets: number): string =>
    both(
      `--html: in één bestand past één blad, en dit zijn er ${sheets}. Noem een map, of kies met --trend en --language.`,
      `--html: ${sheets} sheets do not fit in one file. Expected a folder, or --trend and --language.`,
    ),
  byAlone: both('--by hoort bij --approve.', '--by goes with --approve.'),
  municipalityAlone: both('--municipality hoort bij --html.', '--municipality goes with --html.'),
  approveAlone: both('--approve staat alleen: zonder --html en --trend.', '--approve stands alone: without --html and --trend.'),
  draft: both('Dit is een concept: op alles staat dat het niet is goedgekeurd.', 'This is a draft: all of it says that it is not approved.'),
  approvalsOfOne: both('--approvals hoort bij één studie.', '--approvals goes with one study.'),
  missingBy: both('Noem met --by wie dit goedkeurt.', 'missing --by. Expected the name of the person who approves.'),
  longBy: both('--by: schrijf hoogstens 120 tekens.', '--by: expected at most 120 characters.'),
  notYet: (sheet: string): string =>
    [
      `snippet: ${sheet}`,
      both(
        'Zet dit nog niet op een pagina voor lezers. Lees eerst het blad met trendbeeld review --html nakijken, en keur het daar goed.',
        'Do not put this on a page for readers yet. Read the sheet with trendbeeld review --html review first, and approve it there.',
      ),
    ].join('\n'),
  refused: (command: string, lines: readonly string[], more: number): string =>
    [
      `${command}: ${both('Niet alles is goedgekeurd, dus er is niets gemaakt.', 'not all of it is approved, so nothing is written.')}`,
      ...lines.map((line) => `  ${line}`),
      ...(more > 0 ? [`  ${both(`en nog ${more}`, `and ${more} more`)}`] : []),
      both(
        'Lees de bladen met trendbeeld review --html nakijken, en keur ze daar goed. Of maak een concept met --draft.',
        'Read the sheets with trendbeeld review --html review, and approve them there. Or make a draft with --draft.',
      ),
    ].join('\n'),
} as const;
