import type { Section, SectionKind } from '../../domain/agenda-item.js';
import { isBodyWord } from './office-words.js';
import { splitSentences } from './sentences.js';

/** The sentences of all sections of a kind that print something, in the order of the page, placeholders left out. */
export function sentencesOf(sections: readonly Section[], kind: SectionKind): readonly string[] {
  return sections
    .filter((section) => section.kind === kind)
    .flatMap(({ text }) => splitSentences(text))
    .filter(isPrinted);
}

/**
 * Whether a sentence says anything: no lone mark, no clerk's placeholder (`<Aloita …>`), no empty box, no lone name of
 * the body before its decision (`Kaupunginhallitus:`).
 */
export function isPrinted(sentence: string): boolean {
  const isPlaceholder = PLACEHOLDER.test(sentence) && !VERDICT.test(sentence);
  return /\p{L}{2}/u.test(sentence) && !isPlaceholder && !isLoneBody(sentence);
}

function isLoneBody(sentence: string): boolean {
  if (sentence.length > 80 || CHOOSES.test(sentence)) return false;
  const words = sentence.replace(/:$/u, '').trim().split(' ');
  return words.length <= 6 && isBodyWord(words.at(-1) ?? '');
}

// Fullmäktige valde enhälligt följande revisionsnämnd:
const CHOOSES =
  /(?<!\p{L})(?:enhälligt|yksimielisesti|valde|tillsatte|utsåg|valitsi|asetti|nimesi)(?!\p{L})/iu;

// (Hyväksyttiin yksimielisesti.) · behind a wish
const VERDICT = /^\((?:hyväksyttiin|hylättiin|raukesi)(?!\p{L})/iu;

// <Aloita käsittelyn kuvaus tästä> · [Kirjoita päätös tähän] · (tyhjä)
const PLACEHOLDER =
  /^[<[{(«‹][^<>[\]]{1,200}[>\]})»›]\.?$|^<?(?:aloita|kirjoita|lisää|täydennä|klikkaa|skriv|börja)(?: \p{L}{1,40}){0,6} (?:tästä|tähän|här)>?\.?$/iu;
