import type { Table } from '@trendbeeld/charts';
import { expect } from 'chai';
import { tableMarkup } from '@trendbeeld/cards';
import { toDom } from '../shared/to-dom.js';
import { rowSentence } from './row-sentence.js';

/** The sentences of all rows of a table. */
function sentences(table: Table, language = 'nl'): string[] {
  const box = document.createElement('div');
  box.lang = language;
  box.append(toDom(tableMarkup(table), document));
  return [...box.querySelectorAll<HTMLTableRowElement>('tbody tr')].map((row) => rowSentence(row, 'geen gegevens'));
}

describe('the sentence of a row', () => {
  const line = { caption: 'c', columns: [{ label: 'Jaar' }, { label: 'Waarde', numeric: true, unit: '% van de inwoners' }, { label: 'Status' }] };

  it('names value, unit and certainty, and what is missing without a unit', () => {
    const rows = [
      ['2013', '8,2', 'voorlopig'],
      ['2014', 'geen gegevens', ''],
      ['2015', '', ''],
    ];
    expect(sentences({ ...line, rows })).to.deep.equal(['2013: 8,2\u00a0% van de inwoners, voorlopig', '2014: geen gegevens', '2015: geen gegevens']);
  });

  it('says how sure all values of a table are behind each, and not of a missing one', () => {
    const { columns } = line;
    const rows = [
      ['2013', '8,2'],
      ['2014', 'geen gegevens'],
    ];
    const sure = { caption: 'c', certainty: 'definitief' };
    expect(sentences({ ...sure, columns: columns.slice(0, 2), rows })).to.deep.equal(['2013: 8,2\u00a0% van de inwoners, definitief', '2014: geen gegevens']);
    const two = [{ label: 'Jaar' }, { label: 'a', numeric: true }, { label: 'b', numeric: true }];
    expect(sentences({ ...sure, columns: two, rows: [['2013', '1', '2']] })).to.deep.equal(['2013. a: 1; b: 2; definitief']);
    expect(sentences({ ...sure, columns: two.slice(0, 2), rows: [['erbij', '3 huizen']], valueFirst: true })).to.deep.equal(['3 huizen erbij, definitief']);
  });

  it('writes a per cent sign as the language does', () => {
    expect(sentences({ ...line, rows: [['2013', '8.2', '']] }, 'en')).to.deep.equal(['2013: 8.2% van de inwoners']);
  });

  it('says which number belongs to which moment', () => {
    const columns = [{ label: 'Leeftijd' }, { label: '2013', numeric: true, unit: 'mensen' }, { label: '2023', numeric: true, unit: 'mensen' }];
    const rows = [
      ['70 tot 80 jaar', '1,19 miljoen', '1,71 miljoen'],
      ['80 tot 90 jaar', '', ''],
    ];
    expect(sentences({ caption: 'c', columns, rows }).map((s) => s.replaceAll('\u00a0', ' '))).to.deep.equal([
      '70 tot 80 jaar. 2013: 1,19 miljoen mensen; 2023: 1,71 miljoen mensen',
      '80 tot 90 jaar. geen gegevens',
    ]);
  });

  it('names from and to of a relation', () => {
    const columns = [{ label: 'Van' }, { label: 'Naar' }, { label: 'Aantal', numeric: true }];
    expect(sentences({ caption: 'c', columns, rows: [['Fysiek', 'Economie', '4']] })).to.deep.equal(['Van Fysiek naar Economie: 4']);
  });

  it('reads on from the value where the row does', () => {
    const columns = [{ label: 'Wat' }, { label: 'Aantal', numeric: true }, { label: 'Hoe zeker' }];
    expect(sentences({ caption: 'c', columns, rows: [['erbij in tien jaar', '250.000 voltijdbanen', 'gemeten']], valueFirst: true })).to.deep.equal([
      '250.000 voltijdbanen erbij in tien jaar, gemeten',
    ]);
  });
});
