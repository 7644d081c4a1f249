import type { MarkupElement } from '@trendbeeld/charts';
import type { Domain, Language, Relation } from '@trendbeeld/data';
import { certaintyWords } from '../parts/certainty-line.js';
import { arrowSign, domainSign } from '../parts/icons.js';
import type { Room } from './diagram-parts.js';
import { paragraph, signAt, stacked, textLine, widthOf, type Block, type Style } from './type.js';

/** A relation: its path of domains with arrows, its sentence, and how sure it is. */
export function relationRow(relation: Relation, domains: readonly Domain[], language: Language, { width, size }: Room): Block {
  return stacked([
    [0, path(relation, domains, language, { width, size })],
    [size * 0.35, paragraph(relation.text[language], width, { size })],
    [size * 0.1, paragraph(certaintyWords(relation.certainty, language), width, { size: size * 0.88, tone: 'muted' })],
  ]);
}

/** Domains with their signs and the arrows between stages; goes on below where the width ends. */
function path({ path: stages, mutual }: Relation, domains: readonly Domain[], language: Language, { width, size }: Pick<Room, 'width' | 'size'>): Block {
  const name: Style = { size: size * 1.08, bold: true };
  const [line, sign] = [size * 2, size * 1.5];
  let [x, y] = [0, 0];
  const nodes = stages.flatMap((stage, i) =>
    stage.flatMap((ref, j): MarkupElement[] => {
      const domain = domains.find((d) => d.ref === ref);
      const text = domain?.name[language] ?? ref;
      const arrow = i > 0 && j === 0 ? sign + size * 0.8 : 0;
      const wide = arrow + sign + size * 0.4 + widthOf(text, name);
      if (x > 0 && x + wide > width) [x, y] = [0, y + line];
      const middle = y + line / 2;
      const made = [
        ...(arrow ? [signAt(arrowSign(mutual), x, middle - sign / 2, sign, 'ink')] : []),
        ...(domain ? [signAt(domainSign(domain.icon), x + arrow, middle - sign / 2, sign)] : []),
        textLine(text, x + arrow + sign + size * 0.4, middle - name.size * 0.68, name),
      ];
      x += wide + size * 0.35;
      return made;
    }),
  );
  return { nodes, height: y + line };
}
