import { describe, expect, it } from 'vitest';
import { scoreRecord } from './score-record.mjs';

const SECTIONS = [
  { kind: 'preparation', heading: 'Valmistelija', text: 'sihteeri Aino Mäkikoto' },
  { kind: 'unlabelled', heading: null, text: 'Laituri uusitaan keväällä.' },
  {
    kind: 'proposal',
    heading: 'Päätösehdotus',
    text: 'Johtaja Pekka Suonmaa\n\nLautakunta päättää uusia laiturin.',
  },
  { kind: 'decision', heading: 'Päätös', text: 'Hyväksyttiin.' },
];
const DECISION = { outcome: 'approved', unanimous: null, byVote: false, evidence: 'Hyväksyttiin.' };
const HANDLING = {
  isCurrent: true,
  governingBody: 'Lautakunta',
  meetingDate: '2026-03-11',
  articleNumber: 7,
  presenter: { title: 'Johtaja', name: 'Pekka Suonmaa' },
  preparers: [{ title: 'sihteeri', name: 'Aino Mäkikoto' }],
  sections: SECTIONS,
  decision: DECISION,
  votes: [],
  disqualified: [],
  dissents: [],
  wishes: [],
};
const RECORD = {
  governingBody: 'Lautakunta',
  title: 'Laiturin uusiminen',
  registerNumber: null,
  handlings: [HANDLING],
  motion: null,
  attachments: [{ title: 'Kartta', url: 'https://town.example.invalid/kokous/1-1-9.PDF' }],
  notifyList: ['satama'],
};

/** The record with its only handling changed. */
function withHandling(change: object): object {
  return { ...RECORD, handlings: [{ ...HANDLING, ...change }] };
}

describe('scoreRecord', () => {
  it('finds nothing to differ between a record and itself', () => {
    expect(scoreRecord(RECORD, RECORD).differences).toEqual([]);
  });

  it('does not count white space', () => {
    const spaced = { ...RECORD, title: ' Laiturin\u00a0\n uusiminen ' };
    expect(scoreRecord(RECORD, spaced).differences).toEqual([]);
  });

  it('does not score what the expected record leaves out', () => {
    const { differences, counts } = scoreRecord({ title: 'Laiturin uusiminen' }, RECORD);
    expect(differences).toEqual([]);
    expect(counts.has('governingBody')).toBe(false);
    expect(counts.has('handlings')).toBe(false);
  });

  it('counts a wrong value against precision and recall, a missing one against recall only', () => {
    const wrong = scoreRecord({ title: 'a' }, { title: 'b' }).counts.get('title');
    const missing = scoreRecord({ title: 'a' }, { title: null }).counts.get('title');
    const invented = scoreRecord({ title: null }, { title: 'b' }).counts.get('title');
    expect(wrong).toEqual({ tp: 0, fp: 1, fn: 1, right: 0, total: 1 });
    expect(missing).toEqual({ tp: 0, fp: 0, fn: 1, right: 0, total: 1 });
    expect(invented).toEqual({ tp: 0, fp: 1, fn: 0, right: 0, total: 1 });
  });

  it('counts each word that stands under another kind', () => {
    const moved = SECTIONS.map((one) => (one.kind === 'decision' ? { ...one, kind: 'proceedings' } : one));
    const { counts } = scoreRecord(RECORD, withHandling({ sections: moved }));
    expect(counts.get('section words')).toMatchObject({ fp: 1, fn: 1 });
    expect(counts.get('section words · decision')).toMatchObject({ tp: 0, fn: 1 });
    expect(counts.get('sections whole')).toMatchObject({ tp: 3, fp: 1, fn: 1 });
    expect(counts.get('words kept')).toMatchObject({ fp: 0, fn: 0 });
  });

  it('accepts the presenter in a section of its own and the text after a contact left in it', () => {
    const fair = [
      {
        kind: 'preparation',
        heading: 'Valmistelija:',
        text: 'sihteeri Aino Mäkikoto\n\nLaituri uusitaan keväällä.',
      },
      { kind: 'presenter', heading: null, text: 'Johtaja Pekka Suonmaa' },
      { kind: 'proposal', heading: 'Päätösehdotus', text: 'Lautakunta päättää uusia laiturin.' },
      { kind: 'decision', heading: 'Päätös', text: 'Hyväksyttiin.' },
    ];
    const { counts } = scoreRecord(RECORD, withHandling({ sections: fair }));
    expect(counts.get('section words')).toMatchObject({ fp: 0, fn: 0 });
    expect(counts.get('words kept')).toMatchObject({ fp: 0, fn: 0 });
  });

  it('says which words were lost', () => {
    const cut = SECTIONS.map((one) => ({ ...one, text: one.text.replace('keväällä', '') }));
    const { counts, differences } = scoreRecord(RECORD, withHandling({ sections: cut }));
    expect(counts.get('words kept')).toMatchObject({ fn: 1, fp: 0, right: 0 });
    expect(differences.find(({ field }) => field === 'words kept')?.detail).toContain('keväällä');
  });

  it('counts a handling by body, date and §, and its facts as missing when it is not found', () => {
    const { counts } = scoreRecord(RECORD, { ...RECORD, handlings: [] });
    expect(counts.get('handlings')).toMatchObject({ tp: 0, fn: 1 });
    expect(counts.get('outcome')).toMatchObject({ fn: 1 });
    expect(counts.get('section words')).toMatchObject({ tp: 0 });
  });

  it('counts a decision where there is none against precision', () => {
    const { counts } = scoreRecord(withHandling({ decision: null }), RECORD);
    expect(counts.get('outcome')).toEqual({ tp: 0, fp: 1, fn: 0, right: 0, total: 1 });
    expect(counts.has('unanimous')).toBe(false);
  });

  it('meets people whatever the order of their names, and votes by their counts', () => {
    const vote = {
      options: [
        { label: 'Jaa', count: 4 },
        { label: 'Ei', count: 5 },
      ],
      winner: 'Ei',
      evidence: 'Hyväksyttiin.',
    };
    const other = {
      ...vote,
      options: [
        { label: 'ei', count: 5 },
        { label: 'jaa', count: 4 },
        { label: 'Tyhjä', count: 0 },
      ],
    };
    const { differences } = scoreRecord(
      withHandling({ votes: [vote] }),
      withHandling({ votes: [other], presenter: { title: null, name: 'Suonmaa Pekka, johtaja' } }),
    );
    expect(differences).toEqual([]);
  });

  it('notices evidence that does not stand in the text', () => {
    const actual = withHandling({ decision: { ...DECISION, evidence: 'Hylättiin.' } });
    expect(scoreRecord(RECORD, actual).counts.get('evidence literal')).toMatchObject({ tp: 0, fp: 1 });
  });

  it('scores a motion by kind and stage, and its absence', () => {
    const motion = {
      kind: 'council',
      stage: 'closed',
      filedDate: null,
      firstSigner: null,
      signerCount: 3,
      evidence: 'Hyväksyttiin.',
    };
    const wrong = scoreRecord(
      { ...RECORD, motion: { ...motion, stage: 'referred' } },
      { ...RECORD, motion },
    ).counts;
    expect(wrong.get('motion kind')).toMatchObject({ tp: 1, fp: 0 });
    expect(wrong.get('motion stage')).toMatchObject({ tp: 0, fp: 1, fn: 1 });
    expect(scoreRecord(RECORD, { ...RECORD, motion }).counts.get('motion kind')).toMatchObject({ fp: 1 });
  });
});
