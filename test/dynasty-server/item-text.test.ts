import { describe, expect, it } from 'vitest';
import { itemDocument } from '../../src/dynasty-server/item-document.js';
import {
  decision,
  heading,
  list,
  paragraph,
  preparers,
  proposal,
  raw,
  relabel,
} from '../../src/dynasty-server/pieces.js';
import { renderItem } from '../../src/dynasty-server/render-item.js';
import type { Layout, World, WorldStyle } from '../../src/dynasty-server/types.js';
import { indexOf } from '../../src/dynasty-server/world-index.js';
import { item, meeting, world } from './small-world.js';

const older = meeting('20251', '2026-02-02', [
  item(1, 'Laituri', { registerNumber: '52/10.03.01/2026', text: [decision('Lautakunta puolsi asiaa.')] }),
]);
const text = [
  heading('Tausta'),
  paragraph('Laituri on < 1 m leveä.'),
  list('ensin', 'sitten'),
  preparers('Rakennuttaja Olli Esimerkki'),
  proposal('Kunnanjohtaja Aino Lehtoranta', 'Laituri uusitaan.'),
  relabel(decision('Laituri uusittiin.'), 'Kunnanhallituksen päätös', 'colon'),
  raw('<p><b>käsin</b></p>'),
];
const newer = meeting('20262', '2026-03-16', [
  item(1, 'Laituri', { registerNumber: '52/10.03.01/2026', text, earlier: [{ itemId: '20251-1' }] }),
]);

const pageOf = (layout: Layout, style: WorldStyle = {}, now = '2026-05-01'): string => {
  const place: World = world([older, newer], { layout, style });
  const found = indexOf(place).item('20262-1');
  const document = found === null ? null : itemDocument(place, found, now);
  return document === null ? '' : renderItem(document, 'http://127.0.0.1:1');
};

/** The words in order, tags as bars. */
const flat = (markup: string): string =>
  markup
    .replace(/<[^>]+>/gu, '|')
    .replace(/\|[\s|]*/gu, '|')
    .replaceAll('&nbsp;', '~');

describe('an item page', () => {
  it('of layout A has labels in bold before a run of no-break spaces, and the DATA comments with an underscore', () => {
    const page = pageOf('A');
    expect(page).toContain('<b>Päätösehdotus</b>&nbsp;&nbsp;&nbsp;');
    expect(page).toContain('<span>52/10.03.01</span><span>/2026</span>');
    expect(page.indexOf('<!--DATA_BEGIN-->')).toBeLessThan(page.indexOf('Laituri uusitaan.'));
  });

  it('of layout B has entities and its own comments', () => {
    const page = pageOf('B');
    expect(page).toContain('<p><span>P&auml;&auml;t&ouml;sehdotus</span></p>');
    expect(page.indexOf('<!--DATAEND-->')).toBeGreaterThan(page.indexOf('Laituri uusitaan.'));
  });

  it('of layout C has labels as sibling spans and the presenter as label', () => {
    const page = pageOf('C');
    expect(page).toContain('<span>Valmistelija</span><span>Rakennuttaja Olli Esimerkki</span>');
    expect(page).toContain('<span>Kunnanjohtaja Aino Lehtoranta</span><span>Laituri uusitaan.</span>');
  });

  it('of layout D opens with Kokousasian teksti and the number, and tells the history last', () => {
    const page = flat(pageOf('D'));
    expect(page).toContain('Kunnanhallitus~ Pöytäkirja 16.03.2026/Pykälä 10');
    expect(page).toContain(
      '|Kokousasian teksti|Asianumero 52/10.03.01/2026|Kunnanhallitus 16.03.2026 § 10~|~|§ 10|Laituri|',
    );
    expect(page.indexOf('Päätöshistoria')).toBeGreaterThan(page.indexOf('Laituri uusittiin.'));
    expect(page).toContain('|Kunnanhallitus 02.02.2026 § 10~|');
  });

  it('prints earlier handlings before the current one where the town does', () => {
    const page = flat(pageOf('C'));
    expect(page.indexOf('Lautakunta puolsi asiaa.')).toBeLessThan(page.indexOf('Laituri uusitaan.'));
    expect(page).toContain('|Kunnanhallitus 16.03.2026 § 10~|52/10.03.01/2026 ~|');
  });

  it('keeps text that looks like a tag, other labels and markup put in by hand', () => {
    const page = pageOf('C');
    expect(page).toContain('Laituri on &lt; 1 m leveä.');
    expect(page).toContain('<span>Kunnanhallituksen päätös:</span>');
    expect(page).toContain('<p><b>käsin</b></p>');
  });

  it('leaves out of the agenda what is known only after the meeting, or its words', () => {
    const agenda = pageOf('C', {}, '2026-03-15');
    expect(agenda).not.toContain('uusittiin');
    expect(agenda).not.toContain('Kunnanhallituksen päätös');
    const empty = pageOf('C', { emptyLabels: true }, '2026-03-15');
    expect(empty).toContain('Kunnanhallituksen päätös');
    expect(empty).not.toContain('uusittiin');
  });
});
