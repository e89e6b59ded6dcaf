/* Sets the elements' documents, and the form's values on the page, as properties and attributes. */
(function () {
  'use strict';

  document.querySelectorAll('[data-from]').forEach(function (widget) {
    fetch('data/' + widget.dataset.from + '.json')
      .then(function (response) {
        return response.json();
      })
      .then(function (json) {
        widget.data = json;
      })
      .catch(function (error) {
        console.error(error);
      });
  });

  var form = document.getElementById('page-brand');
  var root = document.documentElement;

  form.addEventListener('input', function (event) {
    var control = event.target;
    if (control.type === 'color') root.style.setProperty('--voc-' + control.name, control.value);
    else root.setAttribute(control.name, control.value);
  });
  form.addEventListener('reset', function () {
    root.removeAttribute('style');
    root.removeAttribute('theme');
    root.removeAttribute('density');
  });
})();
