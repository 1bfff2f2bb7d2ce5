// @ts-check
/** A plot of lines over logarithmic axes, as SVG. */

/** @typedef {{ name: string, color: string, dash?: string, width?: number, points: readonly (readonly [x: number, y: number])[] }} Line */
/** @typedef {{ label: string, ticks: readonly (readonly [value: number, label: string])[] }} Axis from its first tick to its last */

const WIDTH = 820;
const HEIGHT = 520;
const FRAME = { left: 70, right: 580, top: 50, bottom: 460 };

/**
 * @param {string} title
 * @param {Axis} across
 * @param {Axis} up
 * @param {readonly Line[]} lines in the order of the legend
 */
export function plot(title, across, up, lines) {
  const x = scale(across, FRAME.left, FRAME.right);
  const y = scale(up, FRAME.bottom, FRAME.top);
  const middle = (FRAME.left + FRAME.right) / 2;
  const centre = (FRAME.top + FRAME.bottom) / 2;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" font-family="sans-serif" font-size="13" fill="#222">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    label(middle, 28, title, 'middle', ' font-size="15" font-weight="bold"'),
    ...across.ticks.flatMap(([value, text]) => [
      segment(x(value), FRAME.top, x(value), FRAME.bottom),
      label(x(value), FRAME.bottom + 20, text, 'middle'),
    ]),
    ...up.ticks.flatMap(([value, text]) => [
      segment(FRAME.left, y(value), FRAME.right, y(value)),
      label(FRAME.left - 8, y(value) + 4, text, 'end'),
    ]),
    label(middle, FRAME.bottom + 44, across.label, 'middle'),
    label(16, centre, up.label, 'middle', ` transform="rotate(-90 16 ${centre})"`),
    ...lines.flatMap((line, index) => drawn(line, x, y, FRAME.top + 10 + 20 * index)),
    '</svg>',
  ];
  return `${parts.join('\n')}\n`;
}

/**
 * @param {Axis} axis
 * @param {number} from
 * @param {number} to
 * @returns {(value: number) => number}
 */
function scale({ ticks }, from, to) {
  const first = Math.log10(ticks[0]?.[0] ?? 1);
  const last = Math.log10(ticks.at(-1)?.[0] ?? 10);
  return (value) => rounded(from + ((to - from) * (Math.log10(value) - first)) / (last - first));
}

/**
 * A line with its points and its place in the legend.
 *
 * @param {Line} line
 * @param {(value: number) => number} x
 * @param {(value: number) => number} y
 * @param {number} row
 */
function drawn({ name, color, dash, width = 1.5, points }, x, y, row) {
  const look = `fill="none" stroke="${color}" stroke-width="${width}"${dash ? ` stroke-dasharray="${dash}"` : ''}`;
  const places = points.map(([across, up]) => [x(across), y(up)]);
  return [
    `<polyline ${look} points="${places.map((place) => place.join(',')).join(' ')}"/>`,
    ...places.map(([cx, cy]) => `<circle cx="${cx}" cy="${cy}" r="${width + 1}" fill="${color}"/>`),
    `<polyline ${look} points="${FRAME.right + 20},${row} ${FRAME.right + 50},${row}"/>`,
    label(FRAME.right + 58, row + 4, name, 'start', width > 1.5 ? ' font-weight="bold"' : ''),
  ];
}

/**
 * @param {number} x1
 * @param {number} y1
 * @param {number} x2
 * @param {number} y2
 */
function segment(x1, y1, x2, y2) {
  return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="#ddd"/>`;
}

/**
 * @param {number} x
 * @param {number} y
 * @param {string} text
 * @param {'start' | 'middle' | 'end'} anchor
 * @param {string} [attributes]
 */
function label(x, y, text, anchor, attributes = '') {
  return `<text x="${x}" y="${y}" text-anchor="${anchor}"${attributes}>${escaped(text)}</text>`;
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** @param {number} value */
function rounded(value) {
  return Math.round(value * 10) / 10;
}
