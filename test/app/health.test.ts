import { describe, expect, it } from 'vitest';
import { type HealthFacts, healthOf, isProcedural } from '../../src/app/health.js';
import { isDue, learnRhythm } from '../../src/app/rhythm.js';

const NOW = '2026-11-26T06:00:00Z';
const twoWeekly = [
  '2026-09-01',
  '2026-09-15',
  '2026-09-29',
  '2026-10-13',
  '2026-10-27',
  '2026-11-10',
  '2026-11-24',
];

function facts(change: Partial<HealthFacts> = {}): HealthFacts {
  return {
    lastSuccessAt: '2026-11-26T01:00:00Z',
    failuresInARow: 0,
    lastError: null,
    meetingDates: twoWeekly,
    newestTitles: ['Koulun rakentaminen', 'Kokouksen avaus'],
    ...change,
  };
}

describe('the verdict on a source', () => {
  it('is ok while meetings come as they always have', () => {
    expect(healthOf(facts(), NOW)).toBe('ok');
  });

  it('is new before the first run', () => {
    expect(healthOf(facts({ lastSuccessAt: null, meetingDates: [] }), NOW)).toBe('new');
  });

  it('is failing when the newest run failed, and moved when the answer leads elsewhere', () => {
    expect(healthOf(facts({ failuresInARow: 2, lastError: 'TIMEOUT: no answer' }), NOW)).toBe('failing');
    expect(
      healthOf(facts({ failuresInARow: 1, lastError: 'REDIRECT_ELSEWHERE: to example.invalid' }), NOW),
    ).toBe('moved');
  });

  it('is quiet only after a silence longer than its own past knows', () => {
    expect(
      healthOf(
        facts({ meetingDates: ['2026-08-25', '2026-09-01', '2026-09-08', '2026-09-15', '2026-09-22'] }),
        NOW,
      ),
    ).toBe('ok');
    expect(
      healthOf(
        facts({ meetingDates: ['2026-08-04', '2026-08-11', '2026-08-18', '2026-08-25', '2026-09-01'] }),
        NOW,
      ),
    ).toBe('quiet');
  });

  it('is dead when it answers but has had nothing for a year', () => {
    expect(healthOf(facts({ meetingDates: ['2025-10-01'] }), NOW)).toBe('dead');
  });

  it('is hollow when only procedure is published', () => {
    const titles = Array.from({ length: 12 }, (_, index) =>
      index % 2 === 0 ? 'Kokouksen avaus' : 'Pöytäkirjantarkastajien valinta',
    );
    expect(healthOf(facts({ newestTitles: titles }), NOW)).toBe('hollow');
    expect(healthOf(facts({ newestTitles: [...titles, 'Koulun rakentaminen'] }), NOW)).toBe('ok');
  });
});

describe('procedural titles', () => {
  it.each([
    'Kokouksen laillisuus ja päätösvaltaisuus',
    'Pöytäkirjan tarkastajien valinta',
    'Pöytäkirjantarkastajat',
    'Ilmoitusasiat',
    'Esityslistan hyväksyminen',
    'Sammanträdets laglighet och beslutförhet',
    'Protokolljustering',
  ])('are known: %s', (title) => {
    expect(isProcedural(title)).toBe(true);
  });

  it.each([
    'Pöytäkirjan julkaiseminen verkossa',
    'Esityslistojen uusi pohja',
    'Päätösvallan siirtäminen viranhaltijalle',
  ])('are not confused with matters: %s', (title) => {
    expect(isProcedural(title)).toBe(false);
  });
});

describe('the rhythm of a source', () => {
  it('is the middle gap between its meeting days, and the longest', () => {
    expect(learnRhythm(twoWeekly, '2026-11-26')).toEqual({ usualGapDays: 14, longestGapDays: 60 });
  });

  it('knows the summer break once a year lies behind', () => {
    const days = ['2025-06-02', '2025-06-16', '2025-08-25', '2025-09-08', '2026-06-15'];
    expect(learnRhythm(days, '2026-06-20').longestGapDays).toBe(280);
  });

  it('says nothing of a source with hardly a past', () => {
    expect(learnRhythm(['2026-11-01'], '2026-11-26').usualGapDays).toBeNull();
  });

  it('has a source asked four times a gap, never less than weekly nor more than every six hours', () => {
    const rhythm = { usualGapDays: 14, longestGapDays: 60 };
    expect(isDue(rhythm, null, NOW)).toBe(true);
    expect(isDue(rhythm, '2026-11-23T00:00:00Z', NOW)).toBe(false);
    expect(isDue(rhythm, '2026-11-22T12:00:00Z', NOW)).toBe(true);
    expect(isDue({ ...rhythm, usualGapDays: 90 }, '2026-11-19T00:00:00Z', NOW)).toBe(true);
    expect(isDue({ ...rhythm, usualGapDays: 1 }, '2026-11-26T01:00:00Z', NOW)).toBe(false);
  });
});
