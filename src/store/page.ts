import { compress, decompress, type Encoding } from './compress.js';
import { hashOf } from './content-hash.js';
import type { Db } from './database.js';

type BodyRow = { readonly encoding: Encoding; readonly body: Uint8Array };

/** Raw pages, each kept once by the hash of its bytes. */
export function pageTable(db: Db) {
  const find = db.prepare<[string], number>('SELECT id FROM page WHERE hash = ?').pluck();
  const body = db.prepare<[number], BodyRow>('SELECT encoding, body FROM page WHERE id = ?');
  const insert = db
    .prepare<[string, number, string, Uint8Array], number>(
      'INSERT INTO page (hash, size, encoding, body) VALUES (?, ?, ?, ?) RETURNING id',
    )
    .pluck();

  const idOfHash = (hash: string): number => {
    const id = find.get(hash);
    if (id === undefined) throw new Error(`store: no page has the hash ${hash}`);
    return id;
  };

  return {
    /** Keeps bytes; those kept before are not written again. */
    save(bytes: Uint8Array): { readonly id: number; readonly hash: string } {
      const hash = hashOf(bytes);
      const known = find.get(hash);
      if (known !== undefined) return { id: known, hash };
      const packed = compress(bytes);
      insert.get(hash, bytes.length, packed.encoding, packed.body);
      return { id: idOfHash(hash), hash };
    },
    /** The row id of a kept page; throws when the hash is unknown, which is a fault of the caller. */
    idOfHash,
    /** The bytes as served. */
    load(id: number): Uint8Array {
      const row = body.get(id);
      if (row === undefined) throw new Error(`store: no page ${id}`);
      return decompress(row.encoding, row.body);
    },
  };
}
