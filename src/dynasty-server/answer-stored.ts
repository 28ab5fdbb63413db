import type { Answer, Asked, PageKind } from './answer-parts.js';
import type { StoredPage, World } from './types.js';

/** The stored bytes for what was asked, or `null` where the world keeps none. */
export const storedAnswer = (world: World, asked: Asked): Answer | null => {
  const stored = world.stored?.find((candidate) => isAsked(candidate, asked));
  if (stored === undefined) return null;
  return {
    kind: KINDS.get(stored.page) ?? (stored.page.startsWith('rss/') ? 'feed' : 'listing'),
    id: stored.id,
    status: stored.status ?? 200,
    contentType: stored.contentType,
    body: Buffer.from(stored.body),
    changedAt: null,
  };
};

const KINDS: ReadonlyMap<string, PageKind> = new Map([
  ['meetingitem', 'item'],
  ['meeting', 'meeting'],
  ['official_decision', 'official'],
  ['file', 'file'],
]);

const isAsked = (stored: StoredPage, { path, query }: Asked): boolean => {
  if (stored.page === 'file') return path.toUpperCase() === `/KOKOUS/${stored.id ?? ''}`.toUpperCase();
  if (!path.toUpperCase().endsWith('/CGI/DREQUEST.PHP')) return false;
  if ((query.get('page') ?? '').toLowerCase() !== stored.page) return false;
  return stored.id === null || (query.get('id') ?? '').toUpperCase() === stored.id.toUpperCase();
};
