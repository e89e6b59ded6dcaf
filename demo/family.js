/* Hands each widget its document, and sets the language and the theme of the page. */
for (const element of document.querySelectorAll('[data-from]')) {
  void fetch(`data/${element.dataset.from}.json`)
    .then((response) => response.json())
    .then((data) => Object.assign(element, { data }));
}

for (const button of document.querySelectorAll('button')) {
  button.addEventListener('click', () => {
    const { lang, theme } = button.dataset;
    const root = document.documentElement;
    if (lang) root.lang = lang;
    if (theme) root.setAttribute('theme', theme);
  });
}
