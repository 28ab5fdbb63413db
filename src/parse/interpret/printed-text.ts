import type { Section, SectionKind } from '../../domain/agenda-item.js';
import { splitSentences } from './sentences.js';

/** The sentences of all sections of a kind that print something, in the order of the page, placeholders left out. */
export function sentencesOf(sections: readonly Section[], kind: SectionKind): readonly string[] {
  return sections
    .filter((section) => section.kind === kind)
    .flatMap(({ text }) => splitSentences(text))
    .filter(isPrinted);
}

/** Whether a sentence says anything: no lone mark, no clerk's placeholder (`<Aloita …>`), no empty box. */
export function isPrinted(sentence: string): boolean {
  return /\p{L}{2}/u.test(sentence) && !PLACEHOLDER.test(sentence);
}

// <Aloita käsittelyn kuvaus tästä> · [Kirjoita päätös tähän] · (tyhjä)
const PLACEHOLDER =
  /^[<[{(«‹][^<>[\]]{1,200}[>\]})»›]\.?$|^<?(?:aloita|kirjoita|lisää|täydennä|klikkaa|skriv|börja)(?: \p{L}{1,40}){0,6} (?:tästä|tähän|här)>?\.?$/iu;
