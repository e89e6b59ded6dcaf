import { measure } from './measure.js';

const still = { animation: false, responsive: true, maintainAspectRatio: false };

/** @param {any} text */
const english = (text) => text?.en ?? text ?? '';

/** @param {any} data */
function gauge({ title, measure: { counts } }) {
  const total = counts.reduce((/** @type {number} */ sum, /** @type {number} */ n) => sum + n, 0);
  const share = (100 * (counts.at(-1) + counts.at(-2))) / total;
  return {
    type: 'doughnut',
    data: { labels: ['satisfied', ''], datasets: [{ data: [share, 100 - share] }] },
    options: {
      ...still,
      circumference: 180,
      rotation: -90,
      cutout: '75%',
      plugins: { title: { display: true, text: english(title) } },
    },
  };
}

/** @param {any} data */
function funnel({ title, stages, channels }) {
  return {
    type: 'bar',
    data: {
      labels: stages.map((/** @type {any} */ { key, label }) => english(label) || key),
      datasets: channels.map((/** @type {any} */ { label, counts }) => ({
        label: english(label),
        data: counts,
      })),
    },
    options: {
      ...still,
      indexAxis: 'y',
      scales: { x: { stacked: true }, y: { stacked: true } },
      plugins: { title: { display: true, text: english(title) } },
    },
  };
}

/** @param {any} data */
function gap({ title, dimensions, scale }) {
  /** @param {string} level */
  const bars = (level) => ({
    label: level,
    data: dimensions.map((/** @type {any} */ dimension) => dimension[level].mean),
  });
  return {
    type: 'bar',
    data: {
      labels: dimensions.map((/** @type {any} */ { label }) => english(label)),
      datasets: [bars('expectation'), bars('perception')],
    },
    options: {
      ...still,
      indexAxis: 'y',
      scales: { x: scale },
      plugins: { title: { display: true, text: english(title) } },
    },
  };
}

/** @param {any} data */
function trend({ title, series, target }) {
  const points = series[0].points;
  return {
    type: 'line',
    data: {
      labels: points.map((/** @type {any} */ { t }) => t),
      datasets: [
        {
          label: 'fill rate',
          data: points.map(
            (/** @type {any} */ { requested, fulfilled }) => (100 * fulfilled) / requested,
          ),
        },
        { label: 'target', data: points.map(() => target), stepped: true },
      ],
    },
    options: { ...still, plugins: { title: { display: true, text: english(title) } } },
  };
}

const result = measure('/node_modules/chart.js/dist/chart.umd.min.js', (documents, boxes) => {
  const Chart = Reflect.get(globalThis, 'Chart');
  [gauge, funnel, gap, trend].forEach((kind, index) => {
    const canvas = document.createElement('canvas');
    boxes[index]?.append(canvas);
    Reflect.construct(Chart, [canvas, kind(documents[index])]);
  });
});
Object.assign(globalThis, { result });
