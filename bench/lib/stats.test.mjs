import assert from 'node:assert/strict';
import test from 'node:test';
import { median, rotated, spread } from './stats.mjs';

await test('the median is the middle value, or the mean of the two in the middle', () => {
  assert.equal(median([9, 1, 5]), 5);
  assert.equal(median([10, 9, 1, 2]), 5.5);
  assert.ok(Number.isNaN(median([])));
});

await test('the spread leaves out what was not measured and changes nothing', () => {
  const values = [3, undefined, 1, 2];
  assert.deepEqual(spread(values), { median: 2, low: 1, high: 3, runs: 3 });
  assert.deepEqual(values, [3, undefined, 1, 2]);
  assert.equal(spread([undefined]), null);
});

await test('each turn another one goes first', () => {
  assert.deepEqual(rotated(['a', 'b', 'c'], 4), ['b', 'c', 'a']);
});
