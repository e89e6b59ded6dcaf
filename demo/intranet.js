/* Portal script, 2006: ES5, no modules. It loads the charts' documents and hands them over. */
/* Old on purpose: */
/* oxlint-disable unicorn/prefer-add-event-listener */
(function () {
  'use strict';

  function each(list, callback) {
    for (var i = 0; i < list.length; i += 1) callback(list[i], i);
  }

  function load(url, done) {
    var xhr = new XMLHttpRequest();
    xhr.open('GET', url, true);
    xhr.onreadystatechange = function () {
      if (xhr.readyState === 4 && xhr.status === 200) done(JSON.parse(xhr.responseText));
    };
    xhr.send(null);
  }

  // <voc-... data-from="name"> gets its document from data/name.json.
  function fillCharts() {
    each(document.querySelectorAll('[data-from]'), function (chart) {
      load('data/' + chart.getAttribute('data-from') + '.json', function (json) {
        chart.data = json;
      });
    });
  }

  function setLanguage(tag) {
    document.documentElement.lang = tag;
    each(document.querySelectorAll('a.lang'), function (link) {
      link.className = link.search === '?lang=' + tag ? 'lang on' : 'lang';
    });
  }

  function languageSwitch() {
    var query = /[?&]lang=([\w-]+)/.exec(location.search);
    each(document.querySelectorAll('a.lang'), function (link) {
      link.onclick = function () {
        setLanguage(link.search.replace('?lang=', ''));
        return false;
      };
    });
    setLanguage(query ? query[1] : document.documentElement.lang);
  }

  function zebra() {
    each(document.querySelectorAll('table.list tr'), function (row, i) {
      if (i % 2) row.className = 'odd';
    });
  }

  window.onload = function () {
    languageSwitch();
    zebra();
    fillCharts();
    document.addEventListener('voc-select', function (event) {
      var status = document.getElementById('status');
      status.innerHTML = '';
      status.appendChild(document.createTextNode('Selected: ' + event.detail.key));
    });
  };
})();
