import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AgendaItem } from '../../../src/domain/agenda-item.js';
import { interpretMotion } from '../../../src/parse/interpret/motion.js';
import { loadCases } from '../../accuracy/load-cases.mjs';

type Golden = Pick<AgendaItem, 'title' | 'documentType' | 'handlings' | 'motion'>;

const cases = await loadCases(join(import.meta.dirname, '..', '..', '..', 'fixtures'));

describe('the motion of each invented page, from its golden sections and decisions', () => {
  it.each(cases.map(({ name, expected }) => [name, expected as Golden] as const))(
    'is that of its golden: %s',
    (_, golden) => {
      const { title, documentType, handlings, motion } = golden;
      const found = interpretMotion({ title, documentType, handlings });
      if (motion === null) {
        expect(found).toBeNull();
        return;
      }
      const { evidence: __, ...facts } = motion;
      expect(found).toMatchObject(facts);
    },
  );
});
