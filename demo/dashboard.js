/* Shows the dashboard and the language that the address names; its links change one and keep the other. */
const links = [...document.querySelectorAll('nav a')];
const asked = new URLSearchParams(location.search);

/** @param {string} name what the address gives it; of the links that name it, the first without */
function choice(name) {
  const offered = links.flatMap(({ search }) => new URLSearchParams(search).get(name) ?? []);
  return offered.find((value) => value === asked.get(name)) ?? offered[0];
}

const chosen = { board: choice('board'), lang: choice('lang') };
document.documentElement.lang = chosen.lang;

for (const link of links) {
  const own = Object.fromEntries(new URLSearchParams(link.search));
  if (Object.entries(own).every(([name, value]) => chosen[name] === value)) {
    link.setAttribute('aria-current', 'page');
  }
  link.search = String(new URLSearchParams({ ...chosen, ...own }));
  // In another language the segment stays, which stands in the fragment.
  if (own.lang) link.addEventListener('click', () => (link.hash = location.hash));
}

void fetch(`data/dashboard-${chosen.board}.json`)
  .then((response) => response.json())
  .then((data) => Object.assign(document.querySelector('voc-dashboard'), { data }));
