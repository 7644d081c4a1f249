import { divergingBarsChart } from '@trendbeeld/charts';
import type { Bounds } from '@trendbeeld/data';
import { barRows, factColumns, sceneTexts, statementOf, valueOf } from './facts.js';
import { chartKind } from './graphic.js';

const below = ({ low, high }: Bounds): boolean => (low ?? high ?? 0) < 0;
/** A written value without its minus sign. */
const amount = (value: string): string => value.replace(/[-−]\s?(?=\d)/, '');
const absolute = ({ low, high }: Bounds): Bounds =>
  below({ low, high }) ? { low: high === null ? null : -high, high: low === null ? null : -low } : { low, high };

/** Amounts above and below zero. What goes down stands at the left with what it is, not with a minus sign. */
export const divergingBars = chartKind<'diverging-bars'>({
  scene: (graphic, context) => {
    const { language } = context.format;
    const sides = [graphic.less[language], graphic.more[language]] as const;
    const signed = graphic.rows.map((row) => valueOf(statementOf(context, row.statement)));
    const rows = barRows(graphic, context).map((row, i) => {
      const value = signed[i] ?? { low: 0, high: 0 };
      return { ...row, value: amount(row.value), bounds: absolute(value), side: below(value) ? (0 as const) : (1 as const) };
    });
    return divergingBarsChart({
      ...sceneTexts(
        graphic,
        rows.map((r) => `${r.label}: ${r.value} ${sides[r.side]} (${r.certainty})`),
        context,
      ),
      columns: factColumns(context.format),
      sides,
      rows,
    });
  },
  example: {
    kind: 'diverging-bars',
    title: { nl: 'Waar mensen bij komen en weggaan', en: 'Where people come and leave' },
    less: { nl: 'minder', en: 'fewer' },
    more: { nl: 'meer', en: 'more' },
    rows: [
      { statement: 'V8', label: { nl: 'Dorpen', en: 'Villages' } },
      { statement: 'V4', label: { nl: 'Stad', en: 'City' } },
    ],
  },
});
