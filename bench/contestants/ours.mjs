// What runs in the page, for the contestants of Trendbeeld. The card holds more than the line; it is drawn when its line is.

/** Static figures whose line is there. */
export const drawnFigures = () => [...document.querySelectorAll('.tb-card')].filter((card) => card.querySelector('.tb-lead-figure svg path')).length;

/** Elements that show a figure of their own, line included. */
export const drawnCards = () =>
  [...document.querySelectorAll('trend-card')].filter((card) => card.shadowRoot?.querySelector('.tb-lead-figure svg path')).length;

/** The first card becomes that of another trend, with all that stands in it. */
export const switchTrend = async (turn) => {
  const card = document.querySelector('trend-card');
  const trend = turn % 2 === 0 ? 'economische-groei' : 'werkloosheid';
  card.setAttribute('trend', trend);
  const there = () => card.shadowRoot.querySelector(`[data-key^="${trend}|"]`);
  for (let i = 0; !there(); i++) await (i < 200 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve)));
};

/** The number of graphics in the path of a page: `50/index.html`. */
export const countOf = (path) => Number(path.split('/')[0]);
