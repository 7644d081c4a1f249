import assert from 'node:assert/strict';
import test from 'node:test';
import { cell, number, replaced, table } from './table.mjs';

await test('a table has its head, its alignment and its rows', () => {
  assert.equal(
    table([
      ['what', 'ms'],
      ['a', '1'],
    ]),
    '| what | ms |\n| --- | --: |\n| a | 1 |',
  );
});

await test('numbers have three figures, thousands all of them', () => {
  assert.deepEqual([0, 0.01243, 1.243, 12.43, 124.3, 1243.4, 12434].map(number), ['0', '0.0124', '1.24', '12.4', '124', '1,243', '12,430']);
});

await test('a cell has middle and spread, or a dash', () => {
  assert.equal(cell({ median: 2, low: 1, high: 3 }), '2 <sub>1–3</sub>');
  assert.equal(cell({ median: 2048, low: 2048, high: 2048 }, 1024), '2');
  assert.equal(cell(null), '–');
});

await test('a part of a page is replaced between its marks only', () => {
  const page = 'before <!-- bench: a, begin -->old<!-- bench: a, end --> after';
  assert.equal(replaced(page, 'a', 'new'), 'before <!-- bench: a, begin -->\nnew\n<!-- bench: a, end --> after');
  assert.throws(() => replaced(page, 'b', 'new'), /«b»/);
});
