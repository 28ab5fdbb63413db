import { describe, expect, it } from 'vitest';
import { mayAskForChanges, nextLook } from '../../src/app/next-look.js';

const AGENDA = { documentType: 'agenda', recheckDays: 30 } as const;
const MINUTES = { documentType: 'minutes', recheckDays: 30 } as const;

describe('when an item is looked at again', () => {
  it('an agenda on its meeting day', () => {
    expect(nextLook({ ...AGENDA, meetingDate: '2026-03-10', now: '2026-03-03T04:00:00.000Z' })).toBe(
      '2026-03-10T00:00:00.000Z',
    );
  });

  it('an agenda whose meeting is over, in the next night', () => {
    expect(nextLook({ ...AGENDA, meetingDate: '2026-03-10', now: '2026-03-11T04:00:00.000Z' })).toBe(
      '2026-03-11T22:00:00.000Z',
    );
  });

  it('an agenda that has not become minutes for two months, only every week', () => {
    expect(nextLook({ ...AGENDA, meetingDate: '2026-03-10', now: '2026-05-10T04:00:00.000Z' })).toBe(
      '2026-05-17T04:00:00.000Z',
    );
  });

  it('an agenda of three years ago never', () => {
    expect(nextLook({ ...AGENDA, meetingDate: '2023-03-10', now: '2026-05-10T04:00:00.000Z' })).toBeNull();
  });

  it('minutes a week after the meeting, and once more after a month', () => {
    const fresh = { ...MINUTES, meetingDate: '2026-03-10' };
    expect(nextLook({ ...fresh, now: '2026-03-12T04:00:00.000Z' })).toBe('2026-03-17T00:00:00.000Z');
    expect(nextLook({ ...fresh, now: '2026-03-18T04:00:00.000Z' })).toBe('2026-04-09T00:00:00.000Z');
    expect(nextLook({ ...fresh, now: '2026-04-09T04:00:00.000Z' })).toBeNull();
  });

  it('minutes never again when --recheck 0 is asked for', () => {
    expect(
      nextLook({
        documentType: 'minutes',
        meetingDate: '2026-03-10',
        now: '2026-03-12T04:00:00.000Z',
        recheckDays: 0,
      }),
    ).toBeNull();
  });
});

describe('whether a page is asked for with its validators', () => {
  it.each([
    ['minutes of any age', 'minutes', '2026-03-10', '2026-09-01T04:00:00.000Z', true],
    ['an agenda soon after its meeting', 'agenda', '2026-03-10', '2026-03-20T04:00:00.000Z', true],
    ['an agenda two weeks after its meeting', 'agenda', '2026-03-10', '2026-03-24T04:00:00.000Z', false],
    ['an agenda of no known day', 'agenda', null, '2026-03-24T04:00:00.000Z', true],
    ['what it is is not known', null, '2026-03-10', '2026-09-01T04:00:00.000Z', true],
  ] as const)('%s', (_, documentType, meetingDate, now, may) => {
    expect(mayAskForChanges({ documentType, meetingDate, now })).toBe(may);
  });
});
