import { isMotionOfMember } from './side-remarks.js';

/**
 * The member's motion that a bare `Ehdotus hylättiin` speaks of: the one moved just before, with nothing but support
 * and the holding of a vote in between; `null` where the words may mean the proposal on the list.
 */
export function motionMeant(sentence: string, before: readonly string[]): string | null {
  if (!BARE_PROPOSAL.test(sentence)) return null;
  const last = before.findLast((other) => !BETWEEN.test(other) || MOVES.test(other));
  const isMoved = last !== undefined && isMotionOfMember(last) && MOVES.test(last) && !ON_VOTING.test(last);
  return isMoved ? last : null;
}

// Ehdotus hylättiin äänin 4–7. · Esitys sai kannatusta ja hyväksyttiin · Lautakunta hyväksyi esityksen äänin 5–4.
const BARE_PROPOSAL =
  /^(?:Ehdotus|Esitys|\p{Lu}\p{L}{0,40}?(?:allitus|autakunta|altuusto|aosto|ohtokunta) (?:hyväksyi|hylkäsi) (?:ehdotuksen|esityksen))(?!\p{L})/u;

// Olli Harju kannatti ehdotusta. · Suoritettiin kättennostoäänestys. · Ehdotus sai kannatusta.
const BETWEEN =
  /^(?!.*(?:(?<!\p{L})(?:ei|eivät|eikä|kukaan) |kannattam)).*kannat|(?:suorite|toimite|järjeste)ttiin \p{L}{0,25}äänesty|äänestettiin/iu;

const MOVES = /(?<!\p{L})(?:ehdotti|esitti|teki)(?!\p{L})/u;

// Puheenjohtaja esitti äänestysjärjestyksen.
const ON_VOTING = /äänest(?!\p{L}{0,6}ti)|esittelijän|hallituksen ehdotu/iu;
