/* The script of the strict page, which has no inline scripts or styles. */
const violations = document.getElementById('violations');
let count = 0;
document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile }) => {
  count += 1;
  violations.className = 'bad';
  violations.textContent = `${count} violations; the last: ${violatedDirective} in ${sourceFile}`;
});

/** @param {string} name */
const load = async (name) => (await fetch(`data/${name}.json`)).json();

for (const element of document.querySelectorAll('[data-from]')) {
  void load(element.dataset.from).then((data) => Object.assign(element, { data }));
}

Object.assign(document.getElementById('chain'), {
  data: {
    type: 'gap',
    title: 'Where the service gap opens',
    subtitle: 'Made-up example, scale 1 to 7',
    scale: { min: 1, max: 7 },
    chain: {
      expected: 6.4,
      understood: 6.1,
      specified: 5.9,
      delivered: 5.3,
      perceived: 5.2,
      promised: 6.6,
    },
  },
});

// A valid document and, when it is drawn, an invalid one: the picture stays.
const kept = document.querySelector('[data-state="kept"]');
kept.addEventListener('voc-ready', () => {
  kept.data = { type: 'gauge', measure: { method: 'ratio', part: 'most', whole: 120 } };
});
kept.data = {
  type: 'gauge',
  title: 'Answers within a day',
  measure: { method: 'ratio', part: 96, whole: 120 },
};

for (const button of document.querySelectorAll('.switches button')) {
  button.addEventListener('click', () => {
    const { lang, theme } = button.dataset;
    if (lang) document.documentElement.lang = lang;
    if (!theme) return;
    document.documentElement.setAttribute('theme', theme);
    document.body.className = theme;
  });
}
