import { expect, it } from 'vitest';
import { swedishForms } from '../../src/search/swedish-forms.js';

it.each([
  ['skola', 'skolan skolor skolorna skolornas skolans'],
  ['beslut', 'beslutet besluten beslutets'],
  ['förening', 'föreningen föreningar föreningarna föreningens'],
  ['möte', 'mötet möten mötena mötets'],
  ['pojke', 'pojken pojkar pojkarna'],
  ['medel', 'medlen medlet'],
  ['stad', 'staden städer städernas'],
  ['ledamot', 'ledamoten ledamöter ledamöterna'],
  ['program', 'programmet programmen'],
  ['museum', 'museet museer museerna'],
  ['motion', 'motionen motioner motionerna'],
])('knows the forms of %s', (word, forms) => {
  const known = swedishForms(word);
  expect(forms.split(' ').filter((form) => !known.has(form))).toEqual([]);
});

it('keeps neighbours apart', () => {
  expect(swedishForms('skola').has('skolskjuts')).toBe(false);
  expect(swedishForms('vård').has('värd')).toBe(false);
});
