import type { Db } from './database.js';

/** Indexes that not every site has: the feed of meetings, the feed of office-holder decisions. */
export type OfferKind = 'meetings' | 'officials';

/** What a source was last found to offer. */
export type IndexOffer = { readonly isOffered: boolean; readonly askedAt: string };

type OfferRow = { readonly offered: number; readonly asked_at: string };

/** Which further indexes a source offers, so that one it lacks is not asked for at every run. */
export function indexOfferTable(db: Db) {
  const find = db.prepare<[number, string], OfferRow>(
    'SELECT offered, asked_at FROM index_offer WHERE source_id = ? AND kind = ?',
  );
  const save = db.prepare<[number, string, number, string]>(`
    INSERT INTO index_offer (source_id, kind, offered, asked_at) VALUES (?, ?, ?, ?)
    ON CONFLICT (source_id, kind) DO UPDATE SET offered = excluded.offered, asked_at = excluded.asked_at`);

  return {
    /** `null` when nobody has asked yet. */
    find(sourceId: number, kind: OfferKind): IndexOffer | null {
      const row = find.get(sourceId, kind);
      return row === undefined ? null : { isOffered: row.offered === 1, askedAt: row.asked_at };
    },
    save: (sourceId: number, kind: OfferKind, isOffered: boolean, at: string): void => {
      save.run(sourceId, kind, Number(isOffered), at);
    },
  };
}
