import { wishIn } from './wish-words.js';

/** The wishes of lists that tell what became of each, and the sentences that are none of them. */
export function takeListed(sentences: readonly string[]) {
  const accepted: string[] = [];
  const others: string[] = [];
  for (let at = 0; at < sentences.length; at += 1) {
    const sentence = sentences[at] ?? '';
    const listed = readListedWish(sentence, sentences[at + 1] ?? '');
    const wish = listed === null ? null : wishIn(listed.wish);
    if (listed === null || wish === null) others.push(sentence);
    else {
      if (listed.isAccepted) accepted.push(wish);
      if (listed.isInNext) at += 1;
    }
  }
  return { accepted, others };
}

/** A wish that stands in a list with its verdict behind it, and whether that one is of two sentences. */
export type ListedWish = { readonly wish: string; readonly isAccepted: boolean; readonly isInNext: boolean };

/**
 * The item of a list that a sentence and the next one are: `2. Valtuusto edellyttää, että … (Hylättiin äänin 30–19.)`;
 * `null` where no verdict stands behind the wish, or none that speaks of it alone.
 */
export function readListedWish(sentence: string, next: string): ListedWish | null {
  const inline = INLINE.exec(sentence);
  if (inline !== null)
    return { wish: sentence.slice(0, inline.index), isAccepted: isYes(inline), isInNext: false };
  const behind = BEHIND.exec(next);
  if (behind === null || OF_OTHER.test(next)) return null;
  const isItem = next.startsWith('(') || ITEM.test(sentence);
  return isItem ? { wish: sentence, isAccepted: isYes(behind), isInNext: true } : null;
}

function isYes(match: RegExpExecArray): boolean {
  return match.groups?.['yes'] !== undefined;
}

const VERDICT =
  '(?:(?<yes>hyväksyttiin|hyväksytty)|hylättiin|hylätty|raukesi|ei (?:hyväksytty|kannatettu|saanut kannatusta|kannatusta))(?!\\p{L})[^():;]{0,80}';

// … tehdään (hyväksyttiin yksimielisesti) · … tehdään – hylättiin äänin 20–15.
const INLINE = new RegExp(`(?: \\(| [–-] )${VERDICT}[.)]{0,3}$`, 'iu');

// (Hylättiin äänin 30–19.) · Hyväksyttiin yksimielisesti. · Ponsi hyväksyttiin.
const BEHIND = new RegExp(`^\\(?(?:(?:ponsi|toivomus|toivomusponsi) )?${VERDICT}[.)]{0,3}$`, 'iu');

// Hyväksyttiin kunnanhallituksen ehdotus.
const OF_OTHER = /(?:ehdotu|esity)(?:s|k)|asia(?!\p{L})/iu;

// 2. Valtuusto edellyttää … · Mia Malli ym.: Valtuusto edellyttää … · – Valtuusto toivoo …
const ITEM = /^(?:\d{1,2}[.)] |[•–-] |\p{Lu}[^:]{1,60}: )/u;
