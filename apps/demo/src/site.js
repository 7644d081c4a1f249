import './site.css';

// The panel of an editor is on one page of each city.
const newsroom = document.querySelector('[data-newsroom]');
if (newsroom) void import('./newsroom.js').then(({ startNewsroom }) => startNewsroom(newsroom));

// The list of cities works without this: Escape and a click elsewhere close it, as readers expect of a menu.
const cities = document.querySelector('details.cities');
if (cities) {
  document.addEventListener('click', (event) => {
    if (!cities.contains(event.target)) cities.open = false;
  });
  cities.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !cities.open) return;
    cities.open = false;
    cities.querySelector('summary').focus();
  });
}
