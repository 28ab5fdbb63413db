import { describe, expect, it } from 'vitest';
import { diffDecision, diffRecords, isUnchanged } from '../../src/app/diff-records.js';
import type { Section } from '../../src/domain/agenda-item.js';
import { handling, record } from '../store/records.js';

const section = (kind: Section['kind'], heading: string | null, text: string): Section => ({
  kind,
  heading,
  text,
});
const withSections = (...sections: readonly Section[]) => record({ handlings: [handling({ sections })] });

describe('what changed between two versions', () => {
  it('is told by section, with the words marked', () => {
    const agenda = withSections(
      section('proposal', 'Päätösehdotus', 'Hyväksytään vastaus.'),
      section('explanation', 'Selostus', 'Polut ovat umpeen kasvaneet.'),
    );
    const minutes = withSections(
      section('proposal', 'Päätösehdotus', 'Hyväksytään muutettu vastaus.'),
      section('decision', 'Päätös', 'Ehdotus hyväksyttiin.'),
    );
    expect(diffRecords(agenda, minutes).sections).toMatchObject([
      {
        kind: 'proposal',
        heading: 'Päätösehdotus',
        change: 'changed',
        words: [
          { change: 'same', text: 'Hyväksytään' },
          { change: 'added', text: 'muutettu' },
          { change: 'same', text: 'vastaus.' },
        ],
      },
      { kind: 'decision', change: 'added', words: [{ change: 'added', text: 'Ehdotus hyväksyttiin.' }] },
      { kind: 'explanation', change: 'removed' },
    ]);
  });

  it('is nothing between a version and itself', () => {
    expect(isUnchanged(diffRecords(record(), record()))).toBe(true);
    expect(diffRecords(record(), record()).sections.map(({ change }) => change)).toEqual(['same', 'same']);
  });

  it('is told of facts outside the sections too', () => {
    const agenda = record({ documentType: 'agenda', articleNumber: null, decision: null });
    expect(diffRecords(agenda, record()).facts).toEqual([
      { field: 'documentType', from: 'agenda', to: 'minutes' },
      { field: 'articleNumber', from: null, to: 122 },
      { field: 'outcome', from: null, to: 'approved' },
      { field: 'unanimous', from: null, to: false },
    ]);
  });

  it('keeps several sections with one heading, and earlier handlings, apart', () => {
    const sections = [
      section('proposal', 'Päätösehdotus', 'Yksi.'),
      section('proposal', 'Päätösehdotus', 'Kaksi.'),
    ];
    const earlier = handling({ isCurrent: false, governingBody: 'Kunnanhallitus', sections });
    const before = record({ handlings: [earlier, handling({ sections })] });
    const after = record({ handlings: [earlier, handling({ sections: sections.slice(0, 1) })] });
    expect(
      diffRecords(before, after).sections.map(({ governingBody, change }) => [governingBody, change]),
    ).toEqual([
      ['Kunnanhallitus', 'same'],
      ['Kunnanhallitus', 'same'],
      ['Sivistyslautakunta', 'same'],
      ['Sivistyslautakunta', 'removed'],
    ]);
  });
});

describe('what became of a proposal', () => {
  it('is told in the words of the decision', () => {
    const minutes = withSections(
      section('proposal', 'Päätösehdotus', 'Lautakunta hyväksyy avustuksen.'),
      section('decision', 'Päätös', 'Lautakunta hylkäsi avustuksen.'),
    );
    expect(diffDecision(minutes).sections).toMatchObject([
      {
        kind: 'decision',
        heading: 'Päätös',
        change: 'changed',
        words: [
          { change: 'same', text: 'Lautakunta' },
          { change: 'removed', text: 'hyväksyy' },
          { change: 'added', text: 'hylkäsi' },
          { change: 'same', text: 'avustuksen.' },
        ],
      },
    ]);
  });

  it('is nothing where one of them is missing', () => {
    expect(diffDecision(withSections(section('proposal', 'Esitys', 'Hyväksytään.'))).sections).toEqual([]);
  });
});
