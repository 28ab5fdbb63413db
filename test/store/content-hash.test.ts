import { expect, test } from 'vitest';
import { contentHashOf } from '../../src/store/content-hash.js';
import { handling, record } from './records.js';

const HASH = contentHashOf(record());

test('is the same whatever the order of the keys', () => {
  const turned = Object.fromEntries(Object.entries(record()).reverse());
  expect(contentHashOf({ ...record(), ...turned })).toBe(HASH);
  expect(contentHashOf(Object.assign({}, turned, record()))).toBe(HASH);
});

test('is the same for a letter and its composed form', () => {
  const title = 'Vastaus valtuustoaloitteeseen metsäpoluista';
  expect(contentHashOf(record({ title: title.normalize('NFD') }))).toBe(HASH);
});

test.each([
  ['address', { url: 'https://x.example/' }],
  ['layout', { layout: 'C' }],
  ['problems', { problems: [] }],
  ['parser version', { parserVersion: 9 }],
])('does not see the %s', (_, changes) => {
  expect(contentHashOf(record(changes))).toBe(HASH);
});

test.each([
  ['title', { title: 'Muu' }],
  ['document type', { documentType: 'agenda' as const }],
  [
    'text of a section',
    { handlings: [handling({ sections: [{ kind: 'decision', heading: 'Päätös', text: 'Muu.' }] })] },
  ],
  ['attachment', { attachments: [] }],
  ['notify list', { notifyList: [] }],
])('sees the %s', (_, changes) => {
  expect(contentHashOf(record(changes))).not.toBe(HASH);
});
