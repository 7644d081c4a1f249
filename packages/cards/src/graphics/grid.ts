import { unitGridChart } from '@trendbeeld/charts';
import { standingWords } from '../parts/certainty-line.js';
import { WORDS } from '../words/card-words.js';
import { factColumns, sceneTexts, statementOf, valueOf } from './facts.js';
import { chartKind } from './graphic.js';

/** 100 squares of which the value is filled. */
export const grid = chartKind<'grid'>({
  scene: (graphic, context) => {
    const { format } = context;
    const { language } = format;
    const statement = statementOf(context, graphic.statement);
    const bounds = valueOf(statement);
    const value = format.value(bounds, statement.unit, statement.certainty);
    const certainty = standingWords(statement.certainty, language);
    return unitGridChart({
      ...sceneTexts(graphic, [`${value} ${graphic.label[language]} (${certainty})`], context),
      value: bounds.low ?? bounds.high ?? 0,
      qualifiers: statement.certainty,
      words: format.value(bounds, null, statement.certainty),
      of: WORDS[language].ofEvery,
      label: graphic.label[language],
      certainty,
      columns: factColumns(format),
      tableValue: value,
    });
  },
  example: {
    kind: 'grid',
    title: { nl: 'Wie er in 2030 op zonnestroom zit', en: 'Who has solar power in 2030' },
    statement: 'V11',
    label: { nl: 'van de huizen heeft zonnepanelen', en: 'of homes have solar panels' },
  },
});
