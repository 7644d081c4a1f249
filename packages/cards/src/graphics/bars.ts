import { barsChart } from '@trendbeeld/charts';
import { barRows, factColumns, namedFirst, readFrom, rowFacts, sceneTexts } from './facts.js';
import { chartKind } from './graphic.js';

/** Bars on one common zero line. */
export const bars = chartKind<'bars'>({
  scene: (graphic, context) => {
    const rows = barRows(graphic, context);
    const nameFirst = namedFirst(graphic);
    return readFrom(barsChart({ ...sceneTexts(graphic, rowFacts(rows, nameFirst), context), rows, columns: factColumns(context.format) }), !nameFirst);
  },
  example: {
    kind: 'bars',
    title: { nl: 'Wat er per jaar bij komt', en: 'What is added each year' },
    rows: [
      { statement: 'V1', label: { nl: 'in de stad', en: 'in the city' } },
      { statement: 'V2', label: { nl: 'in de dorpen', en: 'in the villages' } },
    ],
  },
});
