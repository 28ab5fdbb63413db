import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords, type WordRun } from '../../src/app/diff-words.js';
import { cpuMs } from '../cpu-time.js';

const without = (runs: readonly WordRun[], change: WordRun['change']) =>
  runs
    .filter((run) => run.change !== change)
    .map((run) => run.text)
    .join(' ');

describe('the words that changed', () => {
  it('stand where they were, the old before the new', () => {
    expect(diffWords('Lautakunta hyväksyy esityksen.', 'Lautakunta hylkäsi esityksen.')).toEqual([
      { change: 'same', text: 'Lautakunta' },
      { change: 'removed', text: 'hyväksyy' },
      { change: 'added', text: 'hylkäsi' },
      { change: 'same', text: 'esityksen.' },
    ]);
  });

  it('are none between equal texts, and white space is no difference', () => {
    expect(diffWords('yksi\n\nkaksi', 'yksi kaksi')).toEqual([{ change: 'same', text: 'yksi kaksi' }]);
    expect(diffWords('', '')).toEqual([]);
  });

  it('are all of a text that came or went', () => {
    expect(diffWords('', 'Asia jätettiin pöydälle.')).toEqual([
      { change: 'added', text: 'Asia jätettiin pöydälle.' },
    ]);
    expect(diffWords('Asia poistettiin.', '')).toEqual([{ change: 'removed', text: 'Asia poistettiin.' }]);
  });

  it('give back both texts, whatever they are, and never two runs of one kind side by side', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 40 });
    fc.assert(
      fc.property(words, words, (from, to) => {
        const runs = diffWords(from.join(' '), to.join(' '));
        expect(without(runs, 'added')).toBe(from.join(' '));
        expect(without(runs, 'removed')).toBe(to.join(' '));
        expect(runs.every((run, at) => run.change !== runs[at + 1]?.change)).toBe(true);
      }),
    );
  });

  it('are told as one change, in bounded time, where two long texts have nothing in common', () => {
    const text = (word: string) => Array.from({ length: 60_000 }, (_, at) => `${word}${at}`).join(' ');
    const started = cpuMs();
    const runs = diffWords(`alku ${text('x')} loppu`, `alku ${text('y')} loppu`);
    expect(runs.map((run) => run.change)).toEqual(['same', 'removed', 'added', 'same']);
    expect(cpuMs() - started).toBeLessThan(5_000);
  });
});
