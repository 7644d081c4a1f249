// npm run new-chart -- <kind-name>: writes a new kind of graphic from templates, drawn and registered. docs/how-to/add-a-chart.md
// says what each file is for, and tests/how-to.test.ts runs this in a copy of the repository.
import { lineAfterLast, lineBefore, namesOf, run, write } from './lib/new-files.mjs';

run((given) => {
  const names = namesOf(given, 'npm run new-chart -- <kind-name>, for example dot-rows.');
  const { name, camel, pascal } = names;
  const entry = `  '${name}': ${camel},`;
  const model = `packages/data/src/model/graphics/${name}.ts`;
  const chart = `packages/charts/src/charts/${name}.ts`;
  const examples = `packages/charts/test/examples/${name}.ts`;
  const drawing = `packages/cards/src/graphics/${name}.ts`;
  write({
    names,
    files: [
      [chart, 'chart/chart.ts.txt'],
      [examples, 'chart/examples.ts.txt'],
      [model, 'chart/model.ts.txt'],
      [drawing, 'chart/drawing.ts.txt'],
    ],
    lines: [
      [
        'packages/charts/src/index.ts',
        lineAfterLast(/^export .* from '\.\/charts\//, `export { ${camel}Chart, type ${pascal}Input } from './charts/${name}.js';`),
      ],
      [
        'packages/charts/test/examples/all.ts',
        lineAfterLast(/^import \* as /, `import * as ${camel} from './${name}.js';`),
        lineBefore(/^export const allExamples/, /^\};/, `  ...${camel},`),
      ],
      [
        'packages/data/src/model/graphics/kinds.ts',
        lineAfterLast(/^import /, `import { ${camel} } from './${name}.js';`),
        lineBefore(/^export const GRAPHIC_KINDS/, /^\} as const;/, entry),
      ],
      [
        'packages/cards/src/graphics/graphics.ts',
        lineAfterLast(/^import /, `import { ${camel} } from './${name}.js';`),
        lineBefore(/^export const GRAPHICS/, /^\};/, entry),
      ],
    ],
  });
  console.log(`It compiles, and draws bars. What is left for you:
  1. Draw: change ${chart}, and say in its docstring when to use it.
  2. Say what it needs: the schema and the checks in ${model}.
  3. Fill its input from a trend: ${drawing}.
  4. npm run pictures, look at every new picture, and commit it.
  5. Write a story in apps/storybook/charts, and a test beside the chart.
  6. npm test`);
});
