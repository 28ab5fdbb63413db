import { expect, test } from 'vitest';
import { contactsOf } from '../../src/app/contacts.js';
import type { Section } from '../../src/domain/agenda-item.js';
import { handling, record } from '../store/records.js';

const page = (id: string, meetingDate: string, sections: readonly Section[]) => ({
  id,
  record: record({ meetingDate, handlings: [handling({ meetingDate, sections })] }),
});
const preparation = (text: string): Section => ({ kind: 'preparation', heading: 'Valmistelija', text });
const words = (text: string) =>
  contactsOf([page('m:1', '2026-01-12', [preparation(text)])]).map((one) => one.words);

test.each([
  'Hallintojohtaja Minna Koivusaarela, puh. 050 000 4411',
  'Suunnittelija Ville Soramäki, +358 40 000 0000',
  'vapaa-aikapäällikkö Onni Mänty, onni.manty@metsala.example',
  'Trafikplanerare Ivar Nordling, tfn 050-000 2310',
])('gives the line that tells how somebody is reached: %s', (line) => {
  expect(words(`${line}\n\nAloite jätettiin 12.1.2026 § 4.`)).toEqual([line]);
});

test.each([
  'Kunta myönsi 12 500 000 euroa 1.1.2026 alkaen.',
  'Asia 214/00.04.02/2025 käsiteltiin 12.1.2026.',
])('takes no sum, number or day for a telephone: %s', (line) => {
  expect(words(line)).toEqual(['sihteeri Onni Mänty']);
});

test('names the newest first, and each once', () => {
  const one = preparation('Minna Koivusaarela, puh. 050 000 4411');
  const other = preparation('Ville Soramäki, puh. 050 000 1312');
  const contacts = contactsOf([
    page('m:1', '2026-01-12', [one]),
    page('m:2', '2026-02-12', [other]),
    page('m:3', '2026-03-12', [one]),
  ]);
  expect(contacts.map(({ itemId, words: line }) => `${itemId} ${line}`)).toEqual([
    'm:3 Minna Koivusaarela, puh. 050 000 4411',
    'm:2 Ville Soramäki, puh. 050 000 1312',
  ]);
});
