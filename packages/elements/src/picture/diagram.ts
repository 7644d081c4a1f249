/**
 * Figures without numbers (lists on the page) as drawings of a file: set for the width they get, with the signs of the page.
 * Nothing has a scale, and no length says anything.
 */
import type { Language, Text, TrendEntry } from '@trendbeeld/data';
import { certaintyWords } from '../figure/certainty-line.js';
import { directionRows, type DiagramFigure } from '../figure/diagrams.js';
import { moveSign, sideSign, sureSign } from '../figure/icons.js';
import { WORDS } from '../words/figure-words.js';
import { bar, numberBadge, panels, rows, timeline, type Room, type Row } from './diagram-parts.js';
import { pairs } from './pairs.js';
import { relationRow } from './relation-row.js';
import { rule, signAt, stacked, type Block } from './type.js';

/** A diagram as a block. */
export function diagramBlock(figure: DiagramFigure, entry: TrendEntry, language: Language, room: Room): Block {
  const words = WORDS[language];
  const say = (text: Text): string => text[language];
  switch (figure.kind) {
    case 'directions':
      return rows(directionsOf(directionRows(figure, entry), language), room, true);
    case 'timeline':
      return timeline(figure, language, room);
    case 'change':
      return pairs(
        [figure, ...figure.rows].map((r) => [say(r.from), say(r.to)] as const),
        'change',
        room,
      );
    case 'pairs':
      return pairs(
        figure.pairs.map((p) => [say(p.left), say(p.right)] as const),
        'opposite',
        room,
      );
    case 'list': {
      const items = entry.lists.find((l) => l.ref === figure.list)?.items ?? [];
      return rows(
        items.map((item, i) => ({
          sign: (size) => (figure.layout === 'numbered' ? numberBadge(i + 1, size) : bar(size)),
          label: say(item.label),
          ...(item.more && !room.brief ? { more: say(item.more) } : {}),
        })),
        room,
        figure.layout !== 'numbered',
      );
    }
    case 'sides':
      return panels(
        [
          { label: say(figure.good.label), items: figure.good.items.map(say), sign: sideSign(true), warm: false },
          { label: say(figure.bad.label), items: figure.bad.items.map(say), sign: sideSign(false), warm: true },
        ],
        room,
      );
    case 'certainty':
      return panels(
        [
          { label: words.sideSure, items: figure.sure.map(say), sign: sureSign(true), warm: false },
          { label: words.sideUnsure, items: figure.unsure.map(say), sign: sureSign(false), warm: true },
        ],
        room,
      );
    case 'relations': {
      const relations = figure.relations.flatMap((ref) => entry.relations.filter((r) => r.ref === ref));
      return stacked(
        relations.flatMap((r, i) => [[room.size, i > 0 ? rule(room.width) : null] as const, [room.size, relationRow(r, language, room)] as const]),
      );
    }
  }
}

/** What a diagram says, in whole sentences: for the text alternative. */
export function diagramSays(figure: DiagramFigure, entry: TrendEntry, language: Language): string {
  const words = WORDS[language];
  const say = (text: Text): string => text[language];
  const facts = (): string[] => {
    switch (figure.kind) {
      case 'directions':
        return directionsOf(directionRows(figure, entry), language).map((r) => `${r.label} ${r.more}`);
      case 'timeline':
        return figure.events.map((e) => `${say(e.when)}: ${say(e.text)}`);
      case 'change':
        return figure.rows.map((r) => `${say(r.from)} ${words.becomes} ${small(say(r.to))}`);
      case 'pairs':
        return figure.pairs.map((p) => `${say(p.left)} ${words.opposite} ${small(say(p.right))}`);
      case 'list':
        return (entry.lists.find((l) => l.ref === figure.list)?.items ?? []).map((i) => say(i.label));
      case 'sides':
        return [figure.good, figure.bad].map((s) => `${say(s.label)}: ${s.items.map(say).join(' ')}`);
      case 'certainty':
        return [`${words.sideSure}: ${figure.sure.map(say).join(' ')}`, `${words.sideUnsure}: ${figure.unsure.map(say).join(' ')}`];
      case 'relations':
        return figure.relations.flatMap((ref) => entry.relations.filter((r) => r.ref === ref).map((r) => say(r.text)));
    }
  };
  return facts()
    .map((f) => (/[.!?]$/.test(f) ? f : `${f}.`))
    .join(' ');
}

/** A label inside a sentence. */
const small = (label: string): string => `${label.charAt(0).toLowerCase()}${label.slice(1)}`;

/** Movements as rows. Where all are equally sure, the line below the drawing says it once. */
export function directionsOf(entries: ReturnType<typeof directionRows>, language: Language): (Row & { readonly more: string })[] {
  const alike = new Set(entries.map((e) => certaintyWords(e.qualifiers, language))).size === 1;
  return entries.flatMap((e) =>
    e.movements.map((m) => ({
      sign: (size: number) => [signAt(moveSign(m.move), 0, 0, size * 1.7)],
      label: m.subject[language],
      more: WORDS[language].moves[m.move],
      ...(alike ? {} : { fine: certaintyWords(e.qualifiers, language) }),
    })),
  );
}
