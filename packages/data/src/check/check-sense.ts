import { kindOf } from '../model/graphics/kinds.js';
import type { Relation } from '../model/relation.js';
import type { Statement } from '../model/statement.js';
import type { StudyContent } from '../model/study.js';
import type { Language, Text } from '../model/text.js';
import type { Lead, Trend } from '../model/trend.js';
import { words } from '../text/readability.js';
import type { Origins } from './origins.js';
import { createReporter, type EntryIssue, type Reporter } from './report.js';
import { ISSUE } from '../words/issue-words.js';

type Shape = { readonly is: (low: number | null, high: number | null) => boolean; readonly kind: 'up' | 'single' | 'range' };
const openUpward: Shape['is'] = (low, high) => low !== null && high === null;
const single: Shape['is'] = (low, high) => low !== null && low === high;

/** Bounds that each qualifier of a number asks for. */
const SHAPE_OF: Partial<Record<Statement['certainty'][number], Shape>> = {
  ruim: { is: openUpward, kind: 'up' },
  'meer-dan': { is: openUpward, kind: 'up' },
  circa: { is: single, kind: 'single' },
  ongeveer: { is: single, kind: 'single' },
  'van-tot': { is: (low, high) => low !== null && high !== null && low < high, kind: 'range' },
};

/** Lengths that texts keep, in words or characters. */
const LENGTHS = {
  title: [1, 60, 'characters'],
  subject: [1, 60, 'characters'],
  text: [40, 80, 'words'],
  meaning: [1, 40, 'words'],
} as const;

/**
 * Checks sense: a value has a unit and the bounds that its qualifier says; a drawn statement has a number; texts keep their lengths and
 * are there in every language of the study. Never throws.
 */
export function checkSense(study: StudyContent, origins: Origins): readonly EntryIssue[] {
  const reporter = createReporter(origins);
  for (const statement of study.statements) checkStatement(statement, reporter);
  const { languages } = study.source;
  const limit = (entry: object, keys: readonly (string | number)[], text: Text, of: keyof typeof LENGTHS): void =>
    checkLength(entry, keys, text, of, languages, reporter);

  for (const trend of study.trends) {
    limit(trend, ['title'], trend.title, 'title');
    if (trend.lead) checkLead(trend, trend.lead, reporter);
    limit(trend, ['text'], trend.text, 'text');
    if (trend.meaning) limit(trend, ['meaning'], trend.meaning, 'meaning');
    if (trend.noLocal && trend.municipal.length > 0) reporter.report(trend, ['noLocal'], trend.municipal, ISSUE.localTwice);
    const count = trend.graphics.length;
    if (trend.form === 'text' && count > 0) reporter.report(trend, ['graphics'], count, ISSUE.textWithGraphic);
    if (trend.form === 'diagram' && count === 0) reporter.report(trend, ['graphics'], count, ISSUE.noGraphic);
    trend.graphics.forEach((graphic, i) => {
      limit(trend, ['graphics', i, 'title'], graphic.title, 'title');
      const find = (ref: string): Statement | undefined => study.statements.find((s) => s.ref === ref);
      for (const { found, ...told } of kindOf(graphic).faults(graphic, find)) reporter.report(trend, ['graphics', i], found, told);
    });
  }
  for (const relation of study.relations) checkHedge(relation, languages, reporter);
  for (const domain of study.domains) {
    limit(domain, ['text'], domain.text, 'text');
  }
  for (const entry of [...study.statements, ...study.directions])
    entry.movements.forEach((m, i) => limit(entry, ['movements', i, 'subject'], m.subject, 'subject'));
  const parts = [
    study.source,
    ...study.domains,
    ...study.trends,
    ...study.statements,
    ...study.directions,
    ...study.relations,
    ...study.lists,
    ...study.cautions,
    ...study.terms,
  ];
  for (const entry of parts) checkLanguages(entry, languages, reporter);
  return reporter.issues;
}

/** Words by which a sentence says that something may happen, and not that it does. */
const HEDGES: Readonly<Record<Language, RegExp>> = {
  nl: /\b(kan|kon|kunnen|konden|zou|zouden|mag|mogelijk|misschien|waarschijnlijk|verwacht\w*|dreig\w*|risico|gevaar|als|wie)\b/i,
  en: /\b(can|could|may|might|would|possib\w*|perhaps|likely|expect\w*|threat\w*|risk|danger|if|those who)\b/i,
};

/** A relation that the study calls possible, expected or a danger is told as such: a sentence that says it flatly is stronger than the study. */
function checkHedge(relation: Relation, languages: readonly Language[], { report }: Reporter): void {
  if (!relation.certainty.some((q) => q === 'kan' || q === 'dreigt' || q === 'naar-verwachting')) return;
  for (const language of languages)
    if (!HEDGES[language].test(relation.text[language]))
      report(relation, ['text', language], relation.text[language], ISSUE.stronger(relation.certainty.join(', ')));
}

/** The graphic that leads is one of the trend's own, or the outcome of something that the trend says. */
function checkLead(trend: Trend, { outcome, graphic }: Lead, { report }: Reporter): void {
  const own = [...trend.statements, ...trend.directions];
  if (outcome !== undefined && !own.includes(outcome)) report(trend, ['lead', 'outcome'], outcome, ISSUE.leadNotSaid(outcome, own));
  if (graphic !== undefined && graphic > trend.graphics.length) report(trend, ['lead', 'graphic'], graphic, ISSUE.leadNoGraphic(trend.graphics.length));
}

function checkStatement(s: Statement, { report }: Reporter): void {
  if (s.value && !s.unit) report(s, ['unit'], s.unit, ISSUE.noUnit);
  if (!s.value && s.unit) report(s, ['unit'], s.unit, ISSUE.noValue);
  if (!s.value && s.movements.length === 0) report(s, ['movements'], s.movements, ISSUE.nothingSaid);
  if (!s.value) return;
  const { low, high } = s.value;
  for (const q of s.certainty) {
    const shape = SHAPE_OF[q];
    if (shape && !shape.is(low, high)) report(s, ['value'], s.value, ISSUE.bounds(q, shape.kind, s.value));
  }
  if (high === null && !s.certainty.some((q) => q === 'ruim' || q === 'meer-dan')) report(s, ['certainty'], s.certainty, ISSUE.openEnd);
  if (low === null && !s.certainty.includes('niet-meer-dan')) report(s, ['certainty'], s.certainty, ISSUE.openBeginning);
}

function checkLength(
  entry: object,
  keys: readonly (string | number)[],
  text: Text,
  kind: keyof typeof LENGTHS,
  languages: readonly Language[],
  { report }: Reporter,
): void {
  const [low, high, of] = LENGTHS[kind];
  for (const language of languages) {
    const own = (text as Partial<Text>)[language];
    if (own === undefined) continue;
    const size = of === 'words' ? words(own).length : own.length;
    if (size < low || size > high) report(entry, [...keys, language], own, ISSUE.length(size, of, low, high));
  }
}

/** Every text is there in every language of the study, and in no other. */
function checkLanguages(entry: object, languages: readonly Language[], { report }: Reporter): void {
  const walk = (value: unknown, keys: readonly (string | number)[]): void => {
    if (Array.isArray(value)) value.forEach((v, i) => walk(v, [...keys, i]));
    else if (typeof value === 'object' && value !== null) {
      // `nl` stands in texts and in the words of terms and units.
      if ('nl' in value) {
        const has = 'en' in value && value.en !== undefined;
        if (languages.includes('en') && !has) report(entry, keys, value, ISSUE.noEnglish);
        if (!languages.includes('en') && has) report(entry, keys, value.en, ISSUE.onlyDutch);
      } else for (const [key, v] of Object.entries(value)) walk(v, [...keys, key]);
    }
  };
  walk(entry, []);
}
