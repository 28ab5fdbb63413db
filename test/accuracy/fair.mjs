import { nameKey, norm, wordsOf } from './text.mjs';

/**
 * @typedef {{ kind: string, heading: string | null, text: string }} Section
 * @typedef {{ sections?: Section[], presenter?: { title: string | null, name: string | null } | null }} HandlingLike
 */

/** Headings that the reading rules let stand under two kinds. */
const EITHER_KIND = [
  { heading: /valmistelij.*lisätie|lisätie.*valmistelij/iu, kinds: ['preparation', 'additional_info'] },
  { heading: /^(Toimenpiteet|Ote|Åtgärder)/iu, kinds: ['notify', 'enforcement'] },
  { heading: /^(Esteellisyys|Jäv)/iu, kinds: ['other', 'proceedings'] },
];
const CONTACT_KINDS = ['preparation', 'additional_info'];

/**
 * Whether an expected section may fairly be read as another kind: two-faced headings, free subject words as other or
 * explanation, text after a contact heading with or without a section of its own.
 * @param {Section} want @param {string} gotKind @param {Section | undefined} before the expected section above `want`
 */
export function fairKind(want, gotKind, before) {
  if (want.kind === gotKind) return true;
  const pair = [want.kind, gotKind];
  const heading = want.heading ?? '';
  if (want.kind === 'other' && gotKind === 'explanation') return true;
  if (want.kind === 'unlabelled' && before !== undefined && CONTACT_KINDS.includes(before.kind)) {
    return gotKind === before.kind || (CONTACT_KINDS.includes(gotKind) && isTwoFaced(before.heading ?? ''));
  }
  return EITHER_KIND.some(
    (either) => either.heading.test(heading) && pair.every((kind) => either.kinds.includes(kind)),
  );
}

/** @param {string} heading */
function isTwoFaced(heading) {
  return EITHER_KIND.some((either) => either.heading.test(heading));
}

/** The presenter's words, which may stand in the proposal or in a `presenter` section. @param {HandlingLike} handling */
export function presenterWords(handling) {
  const { title, name } = handling.presenter ?? { title: null, name: null };
  return new Set([...wordsOf(title), ...wordsOf(name)]);
}

/** One is told in the words of the other. @param {unknown} want @param {unknown} got */
export function sameSentence(want, got) {
  const a = norm(want).toLowerCase();
  const b = norm(got).toLowerCase();
  return a === b || (a.length > 3 && b.length > 3 && (a.includes(b) || b.includes(a)));
}

/** A presenter or preparer is known by the words of title and name together. @param {any} person */
export function personKey(person) {
  return nameKey(`${person?.title ?? ''} ${person?.name ?? ''}`);
}
