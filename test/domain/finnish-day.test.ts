import { describe, expect, it } from 'vitest';
import { endOfFinnishDay, finnishDayAt } from '../../src/domain/finnish-day.js';

describe('the day in Finland', () => {
  it.each([
    ['2026-01-15T00:00:00Z', '2026-01-15'],
    ['2026-01-15T20:59:59Z', '2026-01-15'],
    ['2026-01-15T21:30:00Z', '2026-01-15'], // 23:30 in winter
    ['2026-01-15T22:00:00Z', '2026-01-16'],
    ['2026-01-15T23:59:59Z', '2026-01-16'],
    ['2026-07-15T20:59:59Z', '2026-07-15'],
    ['2026-07-15T21:00:00Z', '2026-07-16'], // midnight in summer
    ['2026-07-15T23:59:59Z', '2026-07-16'],
    ['2026-12-31T22:30:00Z', '2027-01-01'],
  ])('is at %s the %s', (instant, day) => {
    expect(finnishDayAt(new Date(instant))).toBe(day);
  });

  it('ends two hours before UTC in winter, three in summer, also on the nights when clocks are turned', () => {
    expect(endOfFinnishDay('2026-01-15')).toBe('2026-01-15T21:59:59.999Z');
    expect(endOfFinnishDay('2026-07-15')).toBe('2026-07-15T20:59:59.999Z');
    expect(endOfFinnishDay('2026-03-29')).toBe('2026-03-29T20:59:59.999Z');
    expect(endOfFinnishDay('2026-10-25')).toBe('2026-10-25T21:59:59.999Z');
  });
});
