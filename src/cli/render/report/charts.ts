import { html, type Markup } from './html.js';

/** One bar: its name, and the counts it is put together from. */
export type Bar = { readonly name: string; readonly parts: readonly number[] };

/** A chart: what it shows, as a title that a screen reader says; the numbers stand in a table beside it. */
export type Chart = { readonly id: string; readonly title: string; readonly bars: readonly Bar[] };

const WIDTH = 720;
const ROW = 30;
const NAME = 215;
const COUNT = 48;

/** Lying bars under one another, each with its total at the end; parts are told apart by shade and a gap. */
export function lyingBars({ id, title, bars }: Chart): Markup {
  const most = Math.max(1, ...bars.map(total));
  const room = WIDTH - NAME - COUNT;
  const rows = bars.map((bar, at) => {
    const y = at * ROW;
    let x = NAME;
    const parts = bar.parts.map((count, shade) => {
      const width = (count / most) * room;
      const from = x;
      x += width;
      if (count === 0) return html``;
      const inside = width > 22 && count < total(bar);
      return html`<rect class="s${shade}" x="${round(from)}" y="${y + 4}" width="${round(Math.max(1, width - 1.5))}" height="22" rx="2"/>${
        inside
          ? html`<text class="t${shade}" x="${round(from + width / 2)}" y="${y + 20}" text-anchor="middle">${count}</text>`
          : html``
      }`;
    });
    return html`<text x="${NAME - 10}" y="${y + 20}" text-anchor="end">${bar.name}</text>${parts}<text class="sum" x="${round(x + 7)}" y="${y + 20}">${total(bar)}</text>\n`;
  });
  return drawing(id, title, bars, bars.length * ROW + 4, rows);
}

/** Standing columns side by side, for what goes on in time; every name is written where there is room. */
export function standingBars({ id, title, bars }: Chart): Markup {
  const most = Math.max(1, ...bars.map(total));
  const step = Math.min(72, WIDTH / Math.max(1, bars.length));
  const every = Math.ceil(56 / step);
  const columns = bars.map((bar, at) => {
    const tall = (total(bar) / most) * TALLEST;
    const x = at * step;
    const middle = round(x + step / 2);
    const name =
      at % every === 0
        ? html`<text x="${middle}" y="${TALLEST + 44}" text-anchor="middle">${bar.name}</text>`
        : html``;
    return html`<rect class="s2" x="${round(x + step * 0.12)}" y="${round(TALLEST + 22 - tall)}" width="${round(step * 0.76)}" height="${round(tall)}" rx="2"/><text class="sum" x="${middle}" y="${round(TALLEST + 16 - tall)}" text-anchor="middle">${total(bar)}</text>${name}\n`;
  });
  const base = html`<path class="base" d="M0 ${TALLEST + 22.5}H${round(step * bars.length)}"/>`;
  return drawing(id, title, bars, TALLEST + 54, [...columns, base]);
}

const TALLEST = 150;

/** What the shades of a chart mean, with a swatch each. */
export function legend(names: readonly string[]): Markup {
  const entries = names.map(
    (name, shade) =>
      html`<li><svg class="swatch" viewBox="0 0 14 14" aria-hidden="true"><rect class="s${shade}" width="14" height="14" rx="2"/></svg>${name}</li>`,
  );
  return html`<ul class="legend">${entries}</ul>`;
}

function drawing(
  id: string,
  title: string,
  bars: readonly Bar[],
  height: number,
  inside: readonly Markup[],
): Markup {
  const told = bars.map((bar) => `${bar.name} ${total(bar)}`).join(', ');
  return html`<div class="wide"><svg class="chart" role="img" aria-labelledby="${id}-t ${id}-d" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}">
<title id="${id}-t">${title}</title><desc id="${id}-d">${told}</desc>
${inside}</svg></div>`;
}

function total({ parts }: Bar): number {
  return parts.reduce((sum, count) => sum + count, 0);
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
