import { describe, expect, it } from 'vitest';
import type { Handling } from '../../../src/domain/agenda-item.js';
import { interpretMotion } from '../../../src/parse/interpret/motion.js';

function kindOf(text: string, title = 'Aloite leikkipuiston rakentamiseksi'): string | null {
  const handling: Handling = {
    isCurrent: true,
    governingBody: 'Kunnanhallitus',
    meetingDate: '2026-02-02',
    articleNumber: 12,
    registerNumber: null,
    presenter: null,
    preparers: [],
    sections: [{ kind: 'explanation', heading: 'Selostus', text }],
    decision: null,
    votes: [],
    disqualified: [],
    dissents: [],
    wishes: [],
  };
  return interpretMotion({ title, documentType: 'minutes', handlings: [handling] })?.kind ?? null;
}

describe('a motion whose title does not say whose it is', () => {
  it('is of the kind of who made it, as the text tells', () => {
    expect(kindOf('Kuntalainen on 3.10.2025 lähettänyt kuntalaisaloitteen puistosta.')).toBe('resident');
    expect(kindOf('Harjun asukkaat ovat jättäneet aloitteen puistosta.')).toBe('resident');
    expect(kindOf('Valtuutettu Ulla Malli jätti aloitteen puistosta.')).toBe('council');
    expect(kindOf('Keskustan valtuustoryhmä on jättänyt aloitteen puistosta.')).toBe('group');
    expect(kindOf('Nuorisovaltuusto on 3.2.2026 tehnyt aloitteen puistosta.')).toBe('youth');
  });

  it('is none where an association or an advisory council made it', () => {
    expect(kindOf('Harjun vanhempainyhdistys ry on jättänyt aloitteen puistosta.')).toBeNull();
    expect(kindOf('Vanhusneuvosto teki 3.2.2026 aloitteen puistosta.')).toBeNull();
  });

  it('stays of another kind where nobody is told', () => {
    expect(kindOf('Aloite on saapunut 3.2.2026. Puisto rakennetaan kylän yhdistysten kanssa.')).toBe('other');
  });

  it('is of the kind that its title names, whoever is told of', () => {
    const text = 'Harjun yhdistys ry on jättänyt aloitteen puistosta.';
    expect(kindOf(text, 'Valtuustoaloite leikkipuistosta')).toBe('council');
  });
});
