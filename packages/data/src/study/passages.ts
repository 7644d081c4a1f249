import { kindOf } from '../model/graphics/kinds.js';
import type { StudyContent } from '../model/study.js';
import type { Text } from '../model/text.js';

/** A text of a study with the entry where it stands, for reports. */
export interface Passage {
  readonly ref: string;
  readonly text: Text;
}

/** What holds running texts: a study, or a part of one. */
export type Passages = Pick<StudyContent, 'domains' | 'trends' | 'statements' | 'directions' | 'relations' | 'lists' | 'cautions' | 'terms'>;

/** Every running text of a study that a reader may see, with its id. Headlines are among them; labels and titles are left out. */
export function passages(study: Passages): Passage[] {
  const out: Passage[] = [];
  for (const d of study.domains) out.push({ ref: d.ref, text: d.headline }, { ref: d.ref, text: d.text });
  for (const t of study.trends) {
    for (const text of [t.headline, t.sentence, t.text, t.meaning, t.noLocal, t.ended?.text]) if (text) out.push({ ref: t.ref, text });
    for (const graphic of t.graphics) for (const text of kindOf(graphic).texts(graphic)) out.push({ ref: t.ref, text });
  }
  for (const e of [...study.statements, ...study.directions, ...study.relations, ...study.cautions]) out.push({ ref: e.ref, text: e.text });
  for (const l of study.lists) {
    out.push({ ref: l.ref, text: l.text });
    for (const item of l.items) if (item.more) out.push({ ref: l.ref, text: item.more });
  }
  for (const { id, nl, en } of study.terms) out.push({ ref: `term ${id}`, text: { nl: nl.explanation, ...(en ? { en: en.explanation } : {}) } as Text });
  return out;
}
