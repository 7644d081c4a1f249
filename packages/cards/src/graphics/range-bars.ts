import { rangeBarsChart } from '@trendbeeld/charts';
import { seriesNumbers } from '@trendbeeld/data';
import { barRows, factColumns, namedFirst, readFrom, rowFacts, sceneTexts } from './facts.js';
import { chartKind } from './graphic.js';

/** A bar a row, each in its own unit. */
export const rangeBars = chartKind<'range-bars'>({
  scene: (graphic, context) => {
    const { format } = context;
    const rows = barRows(graphic, context);
    const nameFirst = namedFirst(graphic);
    const { overlap } = graphic;
    const at = overlap?.statements.map((ref) => graphic.rows.findIndex((r) => r.statement === ref)) ?? [];
    // One row has an axis of its own, in the unit of its value; rows in different units have none, as no tick would be true for all.
    const scene = rangeBarsChart({
      ...sceneTexts(graphic, rowFacts(rows, nameFirst), context),
      rows,
      columns: factColumns(format),
      ...(rows.length === 1 ? { tick: seriesNumbers(format, 0, []) } : {}),
      ...(overlap ? { overlap: { rows: at, label: overlap.label[format.language] } } : {}),
    });
    return readFrom(scene, !nameFirst);
  },
  note: ({ note }, { format }) => note[format.language],
  example: {
    kind: 'range-bars',
    title: { nl: 'Drie groepen, elk in een eigen eenheid', en: 'Three groups, each in its own unit' },
    note: { nl: 'De eenheden verschillen. Tel deze aantallen dus niet op.', en: 'The units differ. So do not add these numbers up.' },
    rows: [
      { statement: 'V1', label: { nl: 'in de stad', en: 'in the city' } },
      { statement: 'V3', label: { nl: 'wachten op een huis', en: 'waiting for a home' } },
      { statement: 'V4', label: { nl: 'wachten langer', en: 'waiting longer' } },
    ],
    overlap: { statements: ['V3', 'V4'], label: { nl: 'deels dezelfde mensen', en: 'partly the same people' } },
  },
});
