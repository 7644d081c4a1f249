import { expect } from 'chai';
import { cellValue } from './cell-value.js';

/** The numbers of a column with this head and these cells. */
function numbers(head: Readonly<Record<string, string>>, ...cells: readonly (readonly [text: string, value?: string])[]): (number | undefined)[] {
  const table = document.createElement('table');
  const th = document.createElement('th');
  Object.assign(th.dataset, head);
  table.createTHead().insertRow().append(th);
  const body = table.createTBody();
  return cells.map(([text, value]) => {
    const cell = body.insertRow().insertCell();
    cell.textContent = text;
    if (value !== undefined) cell.dataset['value'] = value;
    return cellValue(cell);
  });
}

describe('the number of a cell', () => {
  it('is its text, where the head says how that is written', () => {
    expect(numbers({ mark: ',' }, ['3,18'], ['−1,2'], ['1.250.000'], [' 0 '])).to.deep.equal([3.18, -1.2, 1_250_000, 0]);
    expect(numbers({ mark: ',' }, ['17.475.415 (voorlopig)'])).to.deep.equal([17_475_415]);
    expect(numbers({ mark: '.' }, ['3.18'], ['1,250.5'])).to.deep.equal([3.18, 1250.5]);
  });

  it('is its own value, where it has one', () => {
    expect(numbers({}, ['8,2 % (voorlopig)', '8.2'], ['nul', '0'])).to.deep.equal([8.2, 0]);
  });

  it('is none for a missing value, and for a text without a word about it', () => {
    expect(numbers({ mark: ',' }, ['geen cijfer'], [''], ['Infinity'])).to.deep.equal([undefined, undefined, undefined]);
    expect(numbers({}, ['3,18'], ['x', 'NaN'], ['x', ''])).to.deep.equal([undefined, undefined, undefined]);
    expect(cellValue(undefined)).to.equal(undefined);
  });
});
