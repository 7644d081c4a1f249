import { refsOfFigure, type Figure, type Statement, type Study, type Text } from '../model/content.js';
import { quote, type Issue } from './issue.js';
import type { Places } from './places.js';
import { words } from './readability.js';

/** Bounds that each qualifier of a number asks for. */
const SHAPE_OF: Partial<Record<Statement['qualifiers'][number], { readonly is: (low: number | null, high: number | null) => boolean; readonly says: string }>> =
  {
    ruim: { is: (low, high) => low !== null && high === null, says: '"ruim" is open upward: low given, high null' },
    'meer-dan': { is: (low, high) => low !== null && high === null, says: '"meer dan" is open upward: low given, high null' },
    circa: { is: (low, high) => low !== null && low === high, says: '"circa" is one number: low equal to high' },
    ongeveer: { is: (low, high) => low !== null && low === high, says: '"ongeveer" is one number: low equal to high' },
    'van-tot': { is: (low, high) => low !== null && high !== null && low < high, says: '"van … tot" is a range: low below high' },
  };

/** Figures whose rows share one scale. */
const ONE_UNIT = new Set<Figure['kind']>(['bars', 'growth-regimes', 'diverging-bars']);

/**
 * Checks sense: a value has a unit and the bounds that its qualifier says; a bar has one unit; a drawn statement has
 * a number; texts keep their lengths. Never throws.
 */
export function checkSense(study: Study, places: Places): Issue[] {
  const issues: Issue[] = [];
  const report = (entry: object, path: string, what: string, found: unknown, expected: string): void => {
    const place = places.get(entry) ?? { file: 'content', path: '' };
    issues.push({ file: place.file, path: `${place.path}${path}`, what, found: quote(found), expected });
  };

  const statements = new Map(study.statements.map((s) => [s.ref, s]));
  for (const s of study.statements) {
    if (s.value && !s.unit) report(s, '.unit', 'value without a unit', s.unit, 'Expected the unit of the value.');
    if (!s.value && s.unit) report(s, '.unit', 'unit without a value', s.unit, 'Expected null where the study gives no number.');
    if (!s.value && s.movements.length === 0)
      report(s, '.movements', 'statement without a number or a direction', s.movements, 'Expected at least one movement.');
    if (s.value) {
      for (const q of s.qualifiers) {
        const shape = SHAPE_OF[q];
        if (shape && !shape.is(s.value.low, s.value.high)) report(s, '.value', 'bounds do not fit the qualifier', s.value, `Expected ${shape.says}.`);
      }
      const open = s.value.low === null || s.value.high === null;
      if (open && !s.qualifiers.some((q) => q === 'ruim' || q === 'meer-dan'))
        report(s, '.qualifiers', 'open end without a qualifier', s.qualifiers, 'Expected "ruim" or "meer-dan".');
    }
  }

  const limit = (entry: object, path: string, text: Text, low: number, high: number, of: 'words' | 'characters'): void => {
    for (const language of ['nl', 'en'] as const) {
      const size = of === 'words' ? words(text[language]).length : text[language].length;
      if (size < low || size > high) report(entry, `${path}.${language}`, `text of ${size} ${of}`, text[language], `Expected ${low} to ${high} ${of}.`);
    }
  };
  for (const trend of study.trends) {
    limit(trend, '.title', trend.title, 1, 60, 'characters');
    limit(trend, '.text', trend.text, 40, 80, 'words');
    limit(trend, '.meaning', trend.meaning, 1, 40, 'words');
    if (trend.form === 'text' && trend.figures.length > 0) report(trend, '.figures', 'text card with a figure', trend.figures.length, 'Expected none.');
    if (trend.form !== 'text' && trend.figures.length === 0) report(trend, '.figures', 'no figure', trend.figures.length, 'Expected one or two.');
    trend.figures.forEach((figure, i) => {
      limit(trend, `.figures[${i}].title`, figure.title, 1, 60, 'characters');
      // Directions and sketches have no axis; all else that is made of statements has one.
      const drawn = figure.kind === 'directions' || figure.kind === 'fan' ? [] : refsOfFigure(figure);
      const units = new Set<string>();
      for (const ref of drawn) {
        const statement = statements.get(ref);
        if (statement && !statement.value)
          report(trend, `.figures[${i}]`, 'a statement without a number cannot be drawn', ref, 'Expected a statement with a value: no axis without a number.');
        if (statement?.unit) units.add(statement.unit);
      }
      if (figure.kind === 'fan')
        for (const ref of refsOfFigure(figure))
          if (statements.get(ref)?.movements.length === 0)
            report(trend, `.figures[${i}]`, 'a sketch of a statement without a direction', ref, 'Expected a statement with a movement.');
      if (ONE_UNIT.has(figure.kind) && units.size > 1)
        report(trend, `.figures[${i}]`, 'bars of different units', [...units], 'Expected one unit; use range-bars for rows in their own units.');
    });
  }
  for (const domain of study.domains) {
    limit(domain, '.headline', domain.headline, 1, 80, 'characters');
    limit(domain, '.text', domain.text, 40, 80, 'words');
  }
  for (const entry of [...study.statements, ...study.directions])
    entry.movements.forEach((m, i) => limit(entry, `.movements[${i}].subject`, m.subject, 1, 60, 'characters'));
  return issues;
}
