// Realistic pages of the three layouts, generated from a seed and fetched once from the loopback server.
import { generateWorld } from '../../dist/dynasty-server/generate-world.js';
import { startDynastyServer } from '../../dist/dynasty-server/server.js';
import { charactersAt, thicken } from './thicken.mjs';

/** @param {number} perLayout @returns {Promise<readonly { layout: string, url: string, body: Uint8Array }[]>} */
export async function benchPages(perLayout) {
  const layouts = /** @type {const} */ (['A', 'B', 'C']);
  const worlds = layouts.map((layout, at) =>
    generateWorld({
      seed: 11 + at,
      items: perLayout,
      name: `kunta${layout}`,
      pathPrefix: `/${layout}`,
      layout,
    }),
  );
  const server = await startDynastyServer({ worlds, now: () => new Date('2026-06-01T00:00:00Z') });
  try {
    const pages = [];
    for (const [at, world] of worlds.entries()) {
      const base = server.baseUrlOf(world.name);
      for (const meeting of world.meetings) {
        for (const item of meeting.items) {
          const url = `${base}?page=meetingitem&id=${meeting.id}-${item.k}`;
          const answer = await fetch(url);
          const layout = layouts[at] ?? 'A';
          const body = new Uint8Array(await answer.arrayBuffer());
          pages.push({ layout, url, body: thicken({ layout, body }, charactersAt(pages.length)) });
        }
      }
    }
    return pages;
  } finally {
    await server.close();
  }
}

/** One page of about so many bytes: paragraphs of ordinary sentences between the header and the decision. @param {number} bytes */
export function pageOfSize(bytes) {
  const sentence = 'Lautakunta on selvittänyt asiaa kevään aikana yhdessä kylien ja yhdistysten kanssa. ';
  const paragraph = `<p><span>${sentence.repeat(6)}</span></p>\n`;
  const head =
    '<html><body><h1>Tekninen lautakunta<br>Pöytäkirja 18.03.2026/Pykälä 41</h1><!--DATABEGIN--><div><p><span>§ 41</span></p><p><b>Uimarannan laituri</b></p><p><span>Selostus</span></p>\n';
  const tail =
    '<p><span>Päätös</span></p><p><span>Hyväksyttiin yksimielisesti.</span></p></div><!--DATAEND--></body></html>';
  return Buffer.from(head + paragraph.repeat(Math.ceil(bytes / paragraph.length)) + tail);
}
