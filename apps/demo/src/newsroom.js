/**
 * The panel of an editor: trend, headline, language, municipality and form, and the picture that comes of them; and one zip with the picture
 * of a trend for all cities. The painter and the check of headlines are those of the published folder.
 */
import './styles/newsroom.css';

const PAUSE = 300;

const h = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children);
  return element;
};

export async function startNewsroom(place) {
  const { base, language, uses, trends, first, cities, city, words } = JSON.parse(place.dataset.newsroom);
  const folder = new URL(base, location.href).href;
  // Files of the published folder, on this host.
  const [{ startPress }, { unknownIn }] = await Promise.all(['press.js', 'locked-facts.js'].map((name) => import(/* @vite-ignore */ `${folder}${name}`)));
  const press = startPress(folder, language, uses);

  const select = (id, options, chosen) => h('select', { id }, ...options.map(([value, text]) => h('option', { value, selected: value === chosen }, text)));
  const field = (label, input) => h('p', {}, h('label', { for: input.id }, label), input);
  const trend = select('nr-trend', trends, first);
  const municipality = select('nr-city', [['', words.country], ...cities], '');
  const spoken = select('nr-language', words.languages, language);
  const headline = h('input', { id: 'nr-headline', maxlength: '200', autocomplete: 'off', 'aria-describedby': 'nr-told' });
  const anyway = h('input', { id: 'nr-anyway', type: 'checkbox' });
  const locked = h('p', { hidden: true }, h('label', { for: 'nr-anyway' }, anyway, ' ', words.anyway));
  const told = h('p', { id: 'nr-told', role: 'status' });
  const bar = h('progress', { max: String(cities.length), value: '0', hidden: true, 'aria-label': words.batchBar });
  const batchTold = h('p', { role: 'status' });
  const batch = h('button', { type: 'button', click: () => void all() }, words.batch);

  let meant = '';
  let turn = 0;
  async function show() {
    const mine = (turn += 1);
    const [name, , isLocal] = trends.find(([slug]) => slug === trend.value);
    const code = isLocal ? municipality.value : '';
    const page = { kind: 'trend', name, language: spoken.value, ...(code ? { municipality: code } : {}) };
    batch.disabled = !isLocal;
    const text = headline.value.trim();
    const path = `${folder}${spoken.value}/t/${name}/${code ? `${code}/` : ''}`;
    const unknown = text ? await unknownIn(text, path) : [];
    if (mine !== turn) return;
    // What was said to be right were these numbers, and no others.
    if (unknown.join() !== meant) anyway.checked = false;
    meant = unknown.join();
    locked.hidden = unknown.length === 0;
    const used = unknown.length === 0 || anyway.checked;
    told.textContent = !used ? words.notShown(unknown) : municipality.value && !isLocal ? words.noLocal : '';
    press.show({ page, headline: used ? text : '', refused: used ? '' : told.textContent });
  }

  async function all() {
    batch.disabled = true;
    bar.hidden = false;
    batchTold.textContent = words.batchBusy;
    try {
      await press.pack(
        cities.map(([code]) => code),
        (done) => (bar.value = done),
      );
      batchTold.textContent = words.batchDone;
    } catch {
      batchTold.textContent = words.batchFailed;
    }
    bar.hidden = true;
    batch.disabled = false;
  }

  words.notShown = (numbers) => words.unknown.replace('{numbers}', numbers.map((number) => `«${number}»`).join(', '));
  let waiting;
  const form = h(
    'form',
    {
      class: 'newsroom-form',
      input: () => {
        clearTimeout(waiting);
        waiting = setTimeout(() => void show(), PAUSE);
      },
      submit: (event) => event.preventDefault(),
    },
    field(words.trend, trend),
    field(words.municipality, municipality),
    field(words.language, spoken),
    field(words.headline, headline),
    told,
    locked,
  );
  place.replaceChildren(form, press.element, h('h3', {}, words.batchTitle), h('p', {}, words.batchText), batch, bar, batchTold);
  municipality.value = cities.some(([code]) => code === city) ? city : '';
  void show();
}
