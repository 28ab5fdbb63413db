import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AgendaItem } from '../../../src/domain/agenda-item.js';
import { languageOf } from '../../../src/parse/interpret/language.js';
import { interpretMotion } from '../../../src/parse/interpret/motion.js';
import { interpretNotifyList } from '../../../src/parse/interpret/notify-list.js';
import { interpretPreparers } from '../../../src/parse/interpret/people.js';
import { interpretPresenter } from '../../../src/parse/interpret/presenter.js';
import {
  mergeAttachments,
  readPrintedAttachments,
} from '../../../src/parse/interpret/printed-attachments.js';
import { loadCases } from '../../accuracy/load-cases.mjs';

const cases = (await loadCases(join(import.meta.dirname, '..', '..', '..', 'fixtures'))).map(
  ({ name, expected }) => [name, expected as AgendaItem] as const,
);

describe('what is read out of the golden sections of each invented page', () => {
  it.each(cases)('names who presents and who prepared: %s', (_, { handlings }) => {
    for (const { sections, presenter, preparers } of handlings) {
      expect(interpretPresenter(sections)).toEqual(presenter);
      expect(interpretPreparers(sections)).toEqual(preparers);
    }
  });

  it.each(cases)('is the motion of its golden: %s', (_, { title, documentType, handlings, motion }) => {
    const found = interpretMotion({ title, documentType, handlings });
    if (motion === null) {
      expect(found).toBeNull();
      return;
    }
    const { evidence: _evidence, ...facts } = motion;
    expect(found).toMatchObject(facts);
    const words = [title ?? '', ...handlings.flatMap(({ sections }) => sections.map(({ text }) => text))];
    expect(words.some((text) => text.includes(found?.evidence ?? '?'))).toBe(true);
  });

  it.each(cases)(
    'names each recipient and each printed file: %s',
    (_, { handlings, notifyList, attachments }) => {
      const sections = handlings.at(-1)?.sections ?? [];
      expect(interpretNotifyList(sections)).toEqual(notifyList);
      const printed = readPrintedAttachments(sections);
      expect(mergeAttachments(attachments, printed)).toEqual(attachments);
    },
  );

  it.each(cases)('is in no other language than its golden: %s', (_, { handlings, language }) => {
    const text = handlings.flatMap(({ sections }) => sections.map((section) => section.text)).join('\n');
    expect([language, null]).toContain(languageOf(text));
  });
});
