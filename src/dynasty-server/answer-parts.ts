import { itemDocument } from './item-document.js';
import { interfaceWords } from './labels.js';
import { encodeMarkup } from './markup.js';
import { pageShell } from './page-shell.js';
import { renderItem } from './render-item.js';
import { listCharsetOf } from './render-lists.js';
import type { Charset, Moment, World } from './types.js';
import { changedAt } from './world-clock.js';
import { indexOf } from './world-index.js';

/** What was asked for: faults can be switched on for one of these. */
export type PageKind =
  | 'feed'
  | 'item'
  | 'meeting'
  | 'listing'
  | 'file'
  | 'official'
  | 'search'
  | 'root'
  | 'robots'
  | 'unknown';

/** An answer before faults. `changedAt` is `null` where nobody could say. */
export type Answer = {
  readonly kind: PageKind;
  readonly id: string | null;
  readonly status: number;
  readonly contentType: string | null;
  readonly body: Buffer;
  readonly changedAt: Moment | null;
};

/** What was asked, within one world: the path without the world's prefix, and the query. */
export type Asked = { readonly path: string; readonly query: URLSearchParams; readonly origin: string };

/** An item's page, also asked for as `M-k.HTM`. */
export const itemAnswer = (world: World, nativeId: string, origin: string, now: Moment): Answer => {
  const found = indexOf(world).item(nativeId);
  const document = found === null ? null : itemDocument(world, found, now);
  if (found === null || document === null) return { ...unknownAnswer(world, nativeId), kind: 'item' };
  return {
    kind: 'item',
    id: document.nativeId,
    status: 200,
    contentType: world.layout === 'A' ? 'text/html' : 'text/html; charset=UTF-8',
    body: encodeMarkup(renderItem(document, origin), itemCharsetOf(world)),
    changedAt: changedAt(found.meeting, found.item, now),
  };
};

/** What an instance says to an address it does not know: undocumented, 404 unless the world says otherwise. */
export const unknownAnswer = (world: World, id: string | null): Answer => ({
  ...bareAnswer('unknown', id, world.options?.unknownStatus ?? 404, 'text/html; charset=UTF-8'),
  body: Buffer.from(
    pageShell(world, 'http://127.0.0.1', `<p>${interfaceWords(world.language).notFound}</p>`),
  ),
});

/** Markup as an answer of a list page, `null` = unknown. */
export const listAnswer = (world: World, kind: PageKind, id: string | null, markup: string | null): Answer =>
  markup === null
    ? { ...unknownAnswer(world, id), kind }
    : {
        ...bareAnswer(kind, id, 200, 'text/html'),
        body: encodeMarkup(markup, kind === 'official' ? itemCharsetOf(world) : listCharsetOf(world)),
      };

/** The charset of item pages. */
const itemCharsetOf = (world: World): Charset =>
  world.charsets?.item ?? (world.layout === 'A' ? 'windows-1252' : 'utf-8');

/** An answer without a body. */
export const bareAnswer = (
  kind: PageKind,
  id: string | null,
  status: number,
  contentType: string,
): Answer => ({
  kind,
  id,
  status,
  contentType,
  body: Buffer.alloc(0),
  changedAt: null,
});
