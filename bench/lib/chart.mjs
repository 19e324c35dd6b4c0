// The figures of a run as a picture: how long a key waits for its diagnostics, by the length of the plan.

const TITLE = 'One key → diagnostics, median in ms, by lines of the plan (both axes logarithmic)';
const WIDTH = 860;
const HEIGHT = 460;
const FRAME = { left: 64, right: 210, top: 44, bottom: 52 };
const COLOURS = { kehoach: '#8b1a1a', null: '#555555' };
const OTHERS = ['#1f6f8b', '#b8860b', '#4b7f52', '#7a5195', '#c0603a', '#3b5b92'];
/** Labels at the ends of lines stand at least this far apart (px). */
const LABEL_GAP = 17;

/**
 * `report` is the Markdown of `report.mjs`. Gives an SVG with logarithmic axes: one line for each server, its medians of key → diagnostics (ms) at each
 * number of lines. Servers of which there is one figure only are left out.
 */
export function chartOf(report) {
  const series = seriesOf(report);
  const points = [...series.values()].flat();
  const [minX, maxX] = [Math.min(...points.map(([x]) => x)), Math.max(...points.map(([x]) => x))];
  const [minY, maxY] = [0.1, 10 ** Math.ceil(Math.log10(Math.max(...points.map(([, y]) => y))))];
  const scale = (value, min, max, from, to) => from + ((Math.log10(value) - Math.log10(min)) / (Math.log10(max) - Math.log10(min))) * (to - from);
  const x = (value) => scale(value, minX, maxX, FRAME.left, WIDTH - FRAME.right);
  const y = (value) => scale(value, minY, maxY, HEIGHT - FRAME.bottom, FRAME.top);
  const decades = Array.from({ length: Math.round(Math.log10(maxY / minY)) + 1 }, (_, i) => minY * 10 ** i);
  const sizes = [...new Set(points.map(([size]) => size))];
  const grid = [
    ...decades.map((value) => line(FRAME.left, y(value), WIDTH - FRAME.right, y(value)) + text(FRAME.left - 8, y(value) + 4, number(value), 'end')),
    ...sizes.map((value) => line(x(value), FRAME.top, x(value), HEIGHT - FRAME.bottom) + text(x(value), HEIGHT - FRAME.bottom + 20, number(value), 'middle')),
  ];
  let other = 0;
  const lines = [...series].map(([name, values]) => {
    const own = name.startsWith('kehoach');
    const colour = own ? COLOURS.kehoach : name.startsWith('null') ? COLOURS.null : OTHERS[other++ % OTHERS.length];
    const dashes = name.includes('as many') || name.endsWith('pull') ? ' stroke-dasharray="6 4"' : '';
    const path = values.map(([size, ms], i) => `${i === 0 ? 'M' : 'L'}${x(size).toFixed(1)} ${y(ms).toFixed(1)}`).join(' ');
    const [lastX, lastY] = values.at(-1);
    return { name, colour, drawn: `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${own ? 3 : 1.6}"${dashes}/>`, at: [x(lastX), y(lastY)] };
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="13">`,
    `<title>${TITLE}</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>`,
    text(FRAME.left, 24, TITLE, 'start'),
    ...grid,
    ...lines.map(({ drawn }) => drawn),
    ...labels(lines),
    '</svg>',
    '',
  ].join('\n');
}

/** Server → [lines, median ms] in order of lines. */
function seriesOf(report) {
  const series = new Map();
  for (const [, size, body] of report.matchAll(/\n### (\d+) lines\n([\s\S]*?)(?=\n### |\n## |$)/g)) {
    const [head, , ...rows] = body.split('\n').filter((row) => row.startsWith('|'));
    const column = cells(head ?? '').indexOf('key → diagnostics');
    for (const row of rows) {
      const [name, ...others] = cells(row);
      const median = Number.parseFloat(others[column - 1]);
      if (column > 0 && median > 0) series.set(name, [...(series.get(name) ?? []), [Number(size), median]]);
    }
  }
  return new Map([...series].filter(([, values]) => values.length > 1));
}

function cells(row) {
  return row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

/** Names behind the ends of the lines, moved apart where they would touch. */
function labels(lines) {
  const sorted = [...lines].sort((a, b) => a.at[1] - b.at[1]);
  let last = Number.NEGATIVE_INFINITY;
  return sorted.map(({ name, colour, at }) => {
    last = Math.max(at[1] + 4, last + LABEL_GAP);
    return text(WIDTH - FRAME.right + 12, last, name, 'start', colour);
  });
}

function line(x1, y1, x2, y2) {
  return `<path d="M${x1.toFixed(1)} ${y1.toFixed(1)}L${x2.toFixed(1)} ${y2.toFixed(1)}" stroke="#dddddd"/>`;
}

function text(x, y, words, anchor, colour = '#333333') {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}" fill="${colour}">${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text>`;
}

function number(value) {
  return value < 1 ? String(Number(value.toPrecision(1))) : value.toLocaleString('en');
}
