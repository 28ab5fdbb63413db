import { beforeAll, describe, expect, it } from 'vitest';
import { type Night, passNights } from './pass-nights.mjs';

// The whole twenty are `npm run nights`; these are the ones on which something changes.
const NIGHTS = [1, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13];

let nights: readonly Night[];
const nightOf = (night: number): Night => {
  const found = nights.find((one) => one.night === night);
  if (found === undefined) throw new Error(`no night ${night}`);
  return found;
};
const verdictsOn = (town: string): readonly (string | undefined)[] =>
  nights.map(({ verdicts }) => verdicts[town]);

beforeAll(async () => {
  nights = await passNights(NIGHTS);
}, 400_000);

describe('nights of harvest', () => {
  it('call a town ok that publishes as it always did, also when the run is killed or the disk full', () => {
    expect(new Set(verdictsOn('saarela'))).toEqual(new Set(['ok']));
  });

  it('call a town quiet once it is silent for longer than ever before', () => {
    // The last meeting was on 17 February, there was one every two weeks; 11 March is 22 days later.
    expect(verdictsOn('hiljala')).toEqual([...Array(7).fill('ok'), ...Array(4).fill('quiet')]);
  });

  it('call a town failing while it answers with errors, and ok after', () => {
    expect([6, 7, 8, 10].map((night) => nightOf(night).verdicts['katkola'])).toEqual([
      'failing',
      'failing',
      'failing',
      'ok',
    ]);
  });

  it('call a town moved when its address leads to another', () => {
    expect([10, 11, 13].map((night) => nightOf(night).verdicts['muuttola'])).toEqual([
      'ok',
      'moved',
      'moved',
    ]);
  });

  it('call a town hollow until a matter is on a list', () => {
    expect([1, 12, 13].map((night) => nightOf(night).verdicts['onttola'])).toEqual([
      'hollow',
      'hollow',
      'ok',
    ]);
  });

  it('call a town dead a year after its last meeting', () => {
    // The last meeting was on 12 March 2025; 13 March 2026 is 366 days later.
    expect([11, 12].map((night) => nightOf(night).verdicts['vanhala'])).toEqual(['quiet', 'dead']);
  });

  it('exit with what a timer must know, and call the ping after each run that came to its end', () => {
    const told = ({ harvest, status, ping }: Night) => [harvest, status, ping];
    expect(told(nightOf(1))).toEqual([0, 0, '0']);
    expect(told(nightOf(4))).toEqual([null, 0, null]);
    expect(told(nightOf(7))).toEqual([1, 4, null]);
    expect(told(nightOf(8))).toEqual([3, 4, '3']);
  });

  it('tell each alert once: late after a killed run, a full disk or a refusal, never twice', () => {
    const alerts = nights.flatMap((night) => night.alerts.map((alert) => `${night.night} ${alert}`));
    expect(alerts.toSorted(byNight)).toEqual([
      '4 aloitteet: saarela 77/00.04.02/2026 filed',
      '4 foorumi: saarela:20260309-1 agenda',
      '8 foorumi: saarela:20260316-1 agenda',
      '12 foorumi: saarela:20260309-1 minutes',
      '13 aloitteet: saarela 77/00.04.02/2026 referred',
    ]);
    expect(NIGHTS.filter((night) => nightOf(night).watch !== 0)).toEqual([3, 11]);
  });

  it('leave the database whole', () => {
    expect(nights.every(({ isSound }) => isSound)).toBe(true);
  });
});

const byNight = (a: string, b: string): number =>
  Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : 1);
