import { describe, expect, it } from 'vitest';
import type { Attachment } from '../../../src/domain/agenda-item.js';
import {
  mergeAttachments,
  readPrintedAttachments,
} from '../../../src/parse/interpret/printed-attachments.js';
import { cpuMs } from '../../cpu-time.js';

/** Files as `number title`, `–` for one without number. */
function read(text: string): readonly string[] {
  return readPrintedAttachments([{ kind: 'attachments', heading: 'Liitteet', text }]).map(
    ({ number, title }) => `${number ?? '–'} ${title}`,
  );
}

const LISTS: readonly (readonly [string, readonly string[]])[] = [
  ['Liite 1 Kartta\nLiite 2 Kaavaselostus', ['1 Kartta', '2 Kaavaselostus']],
  ['Liite 1: Kartta; Liite 2: Kaavaselostus', ['1 Kartta', '2 Kaavaselostus']],
  ['Liite 1, Kartta', ['1 Kartta']],
  ['Liite 1 – Kartta', ['1 Kartta']],
  ['Liite 1Kartta', ['1 Kartta']],
  ['Liite 1a Kartta', ['1 Kartta']],
  ['Liite 12/2024 Kartta', ['12 Kartta']],
  ['Liite A Kartta', ['– Kartta']],
  ['LIITE 7: KARTTA', ['7 KARTTA']],
  ['Liite nro 5 Kartta', ['5 Kartta']],
  ['Liite n:o 7 Kartta', ['7 Kartta']],
  ['Esityslistan liite 2 Kartta', ['2 Kartta']],
  ['KH liite 3: Kartta', ['3 Kartta']],
  ['1. Kartta\n2. Kaavaselostus', ['1 Kartta', '2 Kaavaselostus']],
  ['1 Kartta\n2 Kaavaselostus', ['1 Kartta', '2 Kaavaselostus']],
  ['1\nKartta\n2\nSelostus', ['1 Kartta', '2 Selostus']],
  ['- Kartta\n- Kaavaselostus', ['– Kartta', '– Kaavaselostus']],
  ['• Kartta', ['– Kartta']],
  ['Kartta, kaavaselostus ja lausunnot', ['– Kartta, kaavaselostus ja lausunnot']],
  ['Kartta (pdf 60.55 kb)', ['– Kartta']],
  ['Kartta.pdf 123 kt', ['– Kartta.pdf']],
  ['Liite 3 Vuoden 2024 talousarvio', ['3 Vuoden 2024 talousarvio']],
  ['25.1.2022 päivätty aloite', ['– 25.1.2022 päivätty aloite']],
  ['2023 tilinpäätös', ['– 2023 tilinpäätös']],
  ['3 vuoden suunnitelma', ['– 3 vuoden suunnitelma']],
  ['Sopimuksen liite 2 Kartta', ['– Sopimuksen liite 2 Kartta']],
  ['Bilaga 1 Karta\nBilaga 2 Redogörelse', ['1 Karta', '2 Redogörelse']],
  ['Oheismateriaali 1 Muistio 3.3.2024', ['1 Muistio 3.3.2024']],
];

const NO_FILES = [
  '',
  '-',
  '–',
  '.',
  'Ei',
  'Ei liitteitä.',
  'Inga bilagor',
  'Liite',
  'Liite 1',
  '1-3',
  '<Lisää liitteet tähän>',
];

function file(title: string, more: Partial<Attachment> = {}): Attachment {
  return { kind: 'attachment', number: null, title, url: null, ...more };
}

describe('readPrintedAttachments', () => {
  it.each(LISTS)('reads the files in %j', (text, files) => {
    expect(read(text)).toEqual(files);
  });

  it.each(NO_FILES)('finds no file in %j', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('tells supplementary files from attachments by their heading, and gives no address', () => {
    const files = readPrintedAttachments([
      { kind: 'supplementary', heading: 'Oheismateriaali', text: '- Muistio' },
      { kind: 'explanation', heading: 'Selostus', text: 'Liite 1 Kartta' },
    ]);
    expect(files).toEqual([file('Muistio', { kind: 'supplementary' })]);
  });

  it('takes the number that stands beside the heading of one file', () => {
    const of = (text: string) => readPrintedAttachments([{ kind: 'attachments', heading: 'Liite', text }]);
    expect(of('1 vastaus aloitteeseen')).toEqual([file('vastaus aloitteeseen', { number: 1 })]);
    expect(of('2024 tilinpäätös')).toEqual([file('2024 tilinpäätös')]);
  });

  it.each(['a', '1', '1\n', 'Liite 1 ', 'Liite 1; ', '(', ' ', '- ', 'aa\n'])(
    'is quick on %j, repeated',
    (unit) => {
      const started = cpuMs();
      read(unit.repeat(Math.ceil(100_000 / unit.length)));
      expect(cpuMs() - started).toBeLessThan(5000);
    },
  );
});

describe('mergeAttachments', () => {
  it('names each file once, with the address of the interface and the number of the list', () => {
    const linked = file('Kaavakartta.pdf', { url: 'https://metsala.example/kokous/1.PDF' });
    const merged = mergeAttachments([linked], [file('Kaavakartta', { number: 2 }), file('Selostus')]);
    expect(merged).toEqual([{ ...linked, number: 2 }, file('Selostus')]);
  });

  it('keeps the order: the interface first, then the list', () => {
    const merged = mergeAttachments([file('B'), file('C')], [file('A'), file('C')]);
    expect(merged.map(({ title }) => title)).toEqual(['B', 'C', 'A']);
  });

  it('is quick on very many files', () => {
    const many = Array.from({ length: 30_000 }, (_, at) => file(`Kartta x${at}`));
    const started = cpuMs();
    expect(mergeAttachments(many, many).length).toBe(30_000);
    expect(cpuMs() - started).toBeLessThan(5000);
  });
});
