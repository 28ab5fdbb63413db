import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AgendaItem, Handling } from '../../../src/domain/agenda-item.js';
import { interpretDecision } from '../../../src/parse/interpret/outcome.js';
import {
  interpretDisqualified,
  interpretDissents,
  interpretWishes,
} from '../../../src/parse/interpret/proceedings.js';
import { interpretVotes } from '../../../src/parse/interpret/votes.js';

const ROOT = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'dynasty', 'item');

type Case = { readonly name: string; readonly record: AgendaItem };

function loadGoldens(): readonly Case[] {
  return readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      name,
      record: JSON.parse(readFileSync(join(ROOT, name, 'expected', 'record.json'), 'utf8')) as AgendaItem,
    }));
}

const HANDLINGS = loadGoldens().flatMap(({ name, record }) =>
  record.handlings.map((handling, index) => ({ name: `${name} #${index + 1}`, record, handling })),
);

function read(record: AgendaItem, handling: Handling) {
  const { sections, governingBody, isCurrent } = handling;
  const isOnAgenda = isCurrent && record.documentType === 'agenda';
  const votes = isOnAgenda ? [] : interpretVotes(sections);
  const decision = interpretDecision({ sections, isOnAgenda, votes, title: record.title, governingBody });
  return {
    decision,
    votes,
    disqualified: interpretDisqualified(sections),
    dissents: interpretDissents(sections),
    wishes: interpretWishes(sections),
  };
}

/** What is compared letter by letter; evidence may be a longer or shorter piece of the same text. */
function comparable(told: Pick<Handling, 'decision' | 'votes' | 'disqualified' | 'dissents' | 'wishes'>) {
  const { decision, votes, disqualified, dissents, wishes } = told;
  return {
    disqualified,
    dissents,
    wishes,
    decision:
      decision === null
        ? null
        : { outcome: decision.outcome, unanimous: decision.unanimous, byVote: decision.byVote },
    votes: votes.map(({ subject, options, winner }) => ({ subject, options, winner })),
  };
}

describe('what is read out of the sections of each golden', () => {
  it('is looked for in at least eighty handlings', () => {
    expect(HANDLINGS.length).toBeGreaterThan(80);
  });

  it.each(HANDLINGS.map((one) => [one.name, one] as const))('is what its record says: %s', (_, one) => {
    expect(comparable(read(one.record, one.handling))).toEqual(comparable(one.handling));
  });

  it.each(HANDLINGS.map((one) => [one.name, one] as const))(
    'is proved by words of the page: %s',
    (_, one) => {
      const { decision, votes } = read(one.record, one.handling);
      const texts = one.handling.sections.map(({ text }) => text);
      for (const { evidence } of [...(decision === null ? [] : [decision]), ...votes]) {
        expect(texts.some((text) => text.includes(evidence))).toBe(true);
      }
    },
  );
});
