import type { ItemText } from '../search/rank-item.js';
import type { Db } from './database.js';

type FactsRow = {
  readonly title: string | null;
  readonly body: string | null;
  readonly register_number: string | null;
  readonly current: number | null;
};
type SectionRow = {
  readonly handling: number;
  readonly kind: string;
  readonly heading: string | null;
  readonly text: string;
};

/** What gives every text of an item that is searched: title, sections in order, the newest handling first, the rest. */
export function itemTexts(db: Db): (itemId: number) => readonly ItemText[] {
  const facts = db.prepare<[number], FactsRow>(`
    SELECT i.title, b.name AS body, i.register_number,
      (SELECT max(position) FROM handling h WHERE h.item_id = i.id AND h.is_current = 1) AS current
    FROM item i LEFT JOIN governing_body b ON b.id = i.body_id WHERE i.id = ?`);
  const sections = db.prepare<[number], SectionRow>(
    'SELECT handling, kind, heading, text FROM section WHERE item_id = ? ORDER BY handling, position',
  );
  const attachments = db
    .prepare<[number], string>('SELECT title FROM attachment WHERE item_id = ? ORDER BY position')
    .pluck();
  return (itemId) => {
    const row = facts.get(itemId);
    if (row === undefined) return [];
    const isCurrent = true;
    const ofSections = sections.all(itemId).map(({ handling, kind, heading, text }) => ({
      kind,
      text: kind === 'other' ? `${heading ?? ''}\n${text}` : text,
      isCurrent: handling === row.current,
    }));
    return [
      { kind: 'title', text: row.title ?? '', isCurrent },
      ...ofSections.filter((section) => section.isCurrent),
      ...ofSections.filter((section) => !section.isCurrent),
      ...attachments.all(itemId).map((text) => ({ kind: 'attachments', text, isCurrent })),
      { kind: 'other', text: `${row.body ?? ''}\n${row.register_number ?? ''}`, isCurrent },
    ];
  };
}
