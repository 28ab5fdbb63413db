import type { LayoutBlock } from '../domain/layout-block.js';
import { readTitledPerson } from './interpret/titles.js';
import { startsWithTitle } from './read-heading.js';

/** Whether all of a line is bold, or it is a heading of the page's own markup. */
export function isBold(block: LayoutBlock): boolean {
  return block.kind === 'heading' || block.pieces.every(({ bold }) => bold);
}

/** Whether a line is running text: a sentence or more, as no title, heading or entry of a list is. */
export function isRunningText(text: string): boolean {
  const start = text.slice(0, 2_000);
  return (
    start.split(' ').length >= 8 &&
    (/(?<! ym| m\.fl| mm| jne)[.!?…:][”")\]]?$/u.test(start) ||
      /[.!?] \p{Lu}/u.test(start) ||
      text.length > 300)
  );
}

/** Whether a line only parts other lines (`- - - - -`, `______`): it holds no word. */
export function isSeparator(text: string): boolean {
  return text.length >= 5 && /^[-–—_*=.• ]{5,}$/u.test(text.slice(0, 200));
}

/** Whether a line is a person, several persons or how to reach them, as stands under a contact heading. */
export function isContactLine(text: string): boolean {
  if (text.length > 400) return false;
  if (CONTACT_MARK.test(text) && !isLongSentence(text)) return true;
  if (isRunningText(text)) return false;
  if (readTitledPerson(text.replace(/[.,;]$/u, '')) !== null || startsWithTitle(text)) return true;
  return ONLY_NAMES.test(text) && !NAMES_A_MATTER.test(text);
}

/** Numbers and addresses by which people are reached. */
// puh. 044 000 1212 · etunimi.sukunimi@kunta.fi · (at) · Vaihde 09 816 21
const CONTACT_MARK =
  /@|\(at\)|\[at\]|(?:^|[\s(])(?:puh|p|tfn|tel|gsm|vaihde|växel|sähköposti|s-posti|e-post)[.: ]{1,3}|\+358|\b0\d{1,2}[ -]?\d{3,4}[ -]?\d{2,4}/iu;

function isLongSentence(text: string): boolean {
  return text.split(' ').length > 25 && /[.!?] \p{Lu}/u.test(text);
}

// Ticklén Marion · Anna Mäki ja Olli Esimerkki-Salo, Virpi af Exempel
const ONLY_NAMES =
  /^(?:\p{Lu}[\p{L}.'’-]{0,25}|af|von|de|ja|och|sekä|,|&)(?:,? (?:\p{Lu}[\p{L}.'’-]{0,25}|af|von|de|ja|och|sekä|&)){1,24}[.,]?$/u;

// Maa-aineslupa, Sorakangas Oy · Lainatakaus Vesiosuuskunta Lähteelle · Tuulivoimaosayleiskaava, Hirvineva
const NAMES_A_MATTER =
  /(?:\p{Ll}(?:kaava|lupa|hakemus|suunnitelma|sopimus|ohjelma|selvitys|avustus|maksut|lausunto|vaatimus|aloite|kauppa|hanke|takaus|laina|ratkaisu|muutos|valinta|vaali|kertomus|raportti|tarjous|luovutus|vuokraus|hankinta|taksa|arvio)|(?<!\p{L})(?:Oy|Oyj|Ab|ry|Ry|rf))(?=,|$)|\p{L}{4}lle$/u;
