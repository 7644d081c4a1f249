/** Made-up figures for the page on own figures. Every series says that it is an example. */
const WORDS = {
  nl: {
    source: 'Verzonnen voor deze demonstratie',
    house: ['Bezoeken aan een buurthuis', 'bezoeken per dag'],
    lamps: ['Meldingen van kapotte straatlampen', 'meldingen per kwartaal'],
    rain: ['Huizen met een regenton', '% van de huizen'],
    file: 'voorbeeld',
    head: ['periode', 'waarde', 'status'],
    status: { definitive: 'definitief', provisional: 'voorlopig' },
    delimiter: ';',
  },
  en: {
    source: 'Made up for this demonstration',
    house: ['Visits to a community centre', 'visits a day'],
    lamps: ['Reports of broken street lamps', 'reports a quarter'],
    rain: ['Houses with a water butt', '% of houses'],
    file: 'example',
    head: ['period', 'value', 'status'],
    status: { definitive: 'definitive', provisional: 'provisional' },
    delimiter: ',',
  },
};

const series = ([title, unit], source, observations) => ({
  title,
  unit,
  source: { publisher: source },
  example: true,
  observations: observations.map(([period, value, status]) => ({ period, value, ...(status ? { status } : {}) })),
});

/** The three examples in a language: the series, the address of its file and the text of the file. */
export function examplesIn(language) {
  const w = WORDS[language];
  const house = series(w.house, w.source, [
    ['2018', 42],
    ['2019', 47],
    ['2020', 21],
    ['2021', null],
    ['2022', 45],
    ['2023', 52],
    ['2024', 66, 'provisional'],
  ]);
  const lamps = series(w.lamps, w.source, [
    ['2023-Q1', 64],
    ['2023-Q2', 41],
    ['2023-Q3', 38],
    ['2023-Q4', 70],
    ['2024-Q1', 59],
    ['2024-Q2', 36],
    ['2024-Q3', 33],
    ['2024-Q4', 61],
  ]);
  const rain = series(w.rain, w.source, [
    ['2019', 8.3],
    ['2020', 9.1],
    ['2021', 11.4],
    ['2022', 14.2],
    ['2023', 15],
    ['2024', 16.6, 'provisional'],
  ]);
  return {
    csv: { data: house, src: `/assets/${w.file}.csv`, file: csvOf(house, w) },
    json: { data: lamps, src: `/assets/${w.file}.json`, file: jsonOf(lamps) },
    table: { data: rain, head: w.head, rows: rain.observations.map((o) => [o.period, decimal(o.value, language), w.status[o.status ?? 'definitive']]) },
  };
}

const decimal = (value, language) => value.toLocaleString(language, { minimumFractionDigits: 1 });

function csvOf({ title, unit, source, observations }, { head, status, delimiter }) {
  const rows = observations.map((o) => [o.period, o.value ?? '', o.value === null ? '' : status[o.status ?? 'definitive']]);
  return [
    `# title: ${title}`,
    `# unit: ${unit}`,
    `# source: ${source.publisher}`,
    '# example: yes',
    ...[head, ...rows].map((row) => row.join(delimiter)),
    '',
  ].join('\n');
}

/** Written with one observation a line. */
function jsonOf({ observations, ...rest }) {
  const lines = observations.map((o) => `    ${JSON.stringify(o)}`).join(',\n');
  return `${JSON.stringify(rest, null, 2).slice(0, -2)},\n  "observations": [\n${lines}\n  ]\n}\n`;
}
