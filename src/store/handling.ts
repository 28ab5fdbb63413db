import type { Handling, Section, Vote } from '../domain/agenda-item.js';
import type { Db } from './database.js';
import { toBit } from './item.js';

/** The handlings of newest versions with their sections and votes; see `record-rows.ts`. */
export function handlingTable(db: Db) {
  // Sections, votes and their options go with their handling.
  const clear = db.prepare<[number]>('DELETE FROM handling WHERE item_id = ?');
  const insert = db.prepare(`
    INSERT INTO handling (item_id, position, is_current, body_id, meeting_date, article_number, register_number,
      presenter_title, presenter_name, preparers, outcome, unanimous, by_vote, evidence, disqualified, dissents,
      wishes)
    VALUES (@itemId, @position, @isCurrent, @bodyId, @meetingDate, @articleNumber, @registerNumber,
      @presenterTitle, @presenterName, @preparers, @outcome, @unanimous, @byVote, @evidence, @disqualified,
      @dissents, @wishes)`);
  const insertSection = db.prepare<[number, number, number, string, string | null, string]>(
    'INSERT INTO section (item_id, handling, position, kind, heading, text) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const insertVote = db.prepare<[number, number, number, string | null, string | null, string]>(
    'INSERT INTO vote (item_id, handling, position, subject, winner, evidence) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const insertOption = db.prepare<[number, number, number, number, string, number]>(
    'INSERT INTO vote_option (item_id, handling, vote, position, label, count) VALUES (?, ?, ?, ?, ?, ?)',
  );

  function insertSections(itemId: number, handling: number, sections: readonly Section[]): void {
    for (const [position, { kind, heading, text }] of sections.entries()) {
      insertSection.run(itemId, handling, position, kind, heading, text);
    }
  }

  function insertVotes(itemId: number, handling: number, votes: readonly Vote[]): void {
    for (const [position, vote] of votes.entries()) {
      insertVote.run(itemId, handling, position, vote.subject, vote.winner, vote.evidence);
      for (const [at, option] of vote.options.entries()) {
        insertOption.run(itemId, handling, position, at, option.label, option.count);
      }
    }
  }

  return {
    clear: (itemId: number): void => {
      clear.run(itemId);
    },
    insert(itemId: number, position: number, handling: Handling, bodyId: number | null): void {
      insert.run({ itemId, position, bodyId, ...columnsOf(handling) });
      insertSections(itemId, position, handling.sections);
      insertVotes(itemId, position, handling.votes);
    },
  };
}

function columnsOf(handling: Handling) {
  return {
    isCurrent: toBit(handling.isCurrent),
    meetingDate: handling.meetingDate,
    articleNumber: handling.articleNumber,
    registerNumber: handling.registerNumber,
    presenterTitle: handling.presenter?.title ?? null,
    presenterName: handling.presenter?.name ?? null,
    preparers: JSON.stringify(handling.preparers),
    outcome: handling.decision?.outcome ?? null,
    unanimous: toBit(handling.decision?.unanimous),
    byVote: toBit(handling.decision?.byVote),
    evidence: handling.decision?.evidence ?? null,
    disqualified: JSON.stringify(handling.disqualified),
    dissents: JSON.stringify(handling.dissents),
    wishes: JSON.stringify(handling.wishes),
  };
}
