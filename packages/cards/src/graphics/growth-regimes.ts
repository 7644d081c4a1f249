import { growthRegimesChart } from '@trendbeeld/charts';
import { seriesNumbers } from '@trendbeeld/data';
import { standingWords } from '../parts/certainty-line.js';
import { WORDS } from '../words/card-words.js';
import { sceneTexts, statementOf, valueOf } from './facts.js';
import { chartKind } from './graphic.js';

/** One level a period, as steps through time. */
export const growthRegimes = chartKind<'growth-regimes'>({
  scene: (graphic, context) => {
    const { format } = context;
    const { language } = format;
    const { says, sure, period } = WORDS[language];
    const regimes = graphic.rows.map(({ statement: ref, label }) => {
      const statement = statementOf(context, ref);
      const { from, to, kind, words } = statement.period;
      return {
        // A horizon looks ahead from the year in which it was said: it begins in the next one.
        from: String((from ?? 0) + (kind === 'horizon' ? 1 : 0)),
        to: to === null ? null : String(to),
        bounds: valueOf(statement),
        qualifiers: statement.certainty,
        label: format.value(valueOf(statement), statement.unit, statement.certainty),
        what: label[language],
        periodWords: words[language],
        certainty: standingWords(statement.certainty, language),
      };
    });
    const [first] = graphic.rows;
    return growthRegimesChart({
      ...sceneTexts(
        graphic,
        regimes.map((r) => `${r.what}, ${r.periodWords}: ${r.label} (${r.certainty})`),
        context,
      ),
      regimes,
      until: String(graphic.until),
      unit: first ? format.value({ low: 1, high: 1 }, statementOf(context, first.statement).unit, []).replace(/^1\s*/, '') : '',
      columns: [period, says, sure],
      number: seriesNumbers(format, 0, []),
      period: (id: string) => format.period(id),
    });
  },
  example: {
    kind: 'growth-regimes',
    title: { nl: 'De groei in drie perioden', en: 'Growth in three periods' },
    until: 2035,
    rows: [
      { statement: 'V5', label: { nl: 'lang geleden', en: 'long ago' } },
      { statement: 'V6', label: { nl: 'tot aan de studie', en: 'up to the study' } },
      { statement: 'V7', label: { nl: 'verwacht', en: 'expected' } },
    ],
  },
});
