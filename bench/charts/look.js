// How the chart looks, the same for everyone: colours, words and what is labelled.
export const COLOR = { line: '#0b5f87', expected: '#a34a00', rule: '#c9cfd6', wash: '#eef2f5', ink: '#1c2228', muted: '#4b5560' };
export const FONT = 'sans-serif';

const dutch = (value) => String(value).replace('.', ',');

/** The points with words beside them: the highest one and the last one. */
export function labelled(rows) {
  const highest = rows.reduce((a, b) => (b.value > a.value ? b : a));
  const last = rows.at(-1);
  return [
    { ...highest, text: dutch(highest.value) },
    { ...last, text: `${dutch(last.value)} in ${Math.floor(last.year)}` },
  ];
}

/** The first year and the one after the last: the ends of the axis, and the only ones that are named. */
export const namedYears = (rows) => [Math.floor(rows[0].year), Math.ceil(rows.at(-1).year)];

/** The end of the value axis: 10 for these figures, so that every contestant has the same room. */
export const MAX = 10;
