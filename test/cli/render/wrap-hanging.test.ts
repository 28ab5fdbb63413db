import { expect, it } from 'vitest';
import { wrapHanging } from '../../../src/cli/render/wrap.js';

it('sets the lines after the first in behind the time line', () => {
  expect(wrapHanging('● 2026-01-12 Kunnanhallitus metsala:1-2', 30, '│  ')).toBe(
    '● 2026-01-12 Kunnanhallitus\n│  metsala:1-2',
  );
});

it('gives colours no room', () => {
  expect(wrapHanging('\u001b[32mhyväksytty\u001b[39m metsala:1-2', 26, '│  ')).toBe(
    '\u001b[32mhyväksytty\u001b[39m metsala:1-2',
  );
});
