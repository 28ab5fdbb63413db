import type { Section } from '../../domain/agenda-item.js';
import { readDisqualified } from './disqualified.js';
import { isPrinted } from './printed-text.js';
import { splitSentences } from './sentences.js';
import { readWishes } from './wishes.js';

/**
 * Names of those who took no part because they were disqualified, each once, as printed; a genitive in `-sen` is
 * given as `-nen`. Read from proceedings, decision and the sections Esteellisyys and Jäv.
 */
export function interpretDisqualified(sections: readonly Section[]): readonly string[] {
  return unique(
    sections.flatMap((section) => {
      if (MEETING.includes(section.kind)) return readDisqualified(section);
      return TOLD_BEFORE.includes(section.kind)
        ? readDisqualified({ ...section, text: leavings(section.text) })
        : [];
    }),
  );
}

/** Clerks who print no proceedings tell before the proposal who left: `Ulla Exempel anmälde jäv och avlägsnade sig.` */
const TOLD_BEFORE: readonly Section['kind'][] = ['unlabelled', 'explanation'];

function leavings(text: string): string {
  return LEAVES.test(text)
    ? splitSentences(text)
        .filter((one) => ANNOUNCES.test(one) && LEAVES.test(one))
        .join(' ')
    : '';
}

const ANNOUNCES =
  /anmälde (?:sig )?(?:\p{L}{0,20}jäv|vara jäv)|(?:ilmoitti|ilmoittivat) (?:\p{L}{1,20} ){0,2}(?:esteelli|jääv)/iu;
const LEAVES = /avlägsnade sig|lämnade (?:mötet|sammanträdet|salen)|poistui(?:vat)?(?!\p{L})/iu;

/**
 * The sentences that announce a dissent, letter by letter, each once. A section Eriävä mielipide in which none does is
 * the dissent itself: its whole text, unless another sentence has announced one.
 */
export function interpretDissents(sections: readonly Section[]): readonly string[] {
  const own = sections.filter((section) => isDissentSection(section) && isPrinted(section.text));
  const announced = sections
    .filter((section) => MEETING.includes(section.kind) || isDissentSection(section))
    .flatMap(({ text }) => splitSentences(text))
    .filter((sentence) => DISSENT.test(sentence) && !NO_DISSENT.test(sentence));
  const first = announced.filter((sentence) => !ON_FILE.test(sentence));
  if (first.length > 0) return unique(first);
  return announced.length > 0 ? unique(announced) : own.map(({ text }) => text.trim()).filter(isADissent);
}

/** The wishes (toivomus, ponsi) that were accepted, as printed, each once. */
export function interpretWishes(sections: readonly Section[]): readonly string[] {
  return readWishes(sections);
}

const MEETING: readonly Section['kind'][] = ['proceedings', 'decision'];

function isDissentSection({ kind, heading }: Section): boolean {
  return kind === 'other' && /^(?:eriävä|avvikande|reservation)/iu.test(heading ?? '');
}

// Jäsen X jätti päätökseen eriävän mielipiteen. · anmälde avvikande mening · reserverade sig mot beslutet
const DISSENT =
  /(?:eriäv|vastustav)\p{L}{0,40} (?:mielipi|kannan|kantansa|kantaa)|vastalause|avvikande (?:mening|åsikt)|reserverade sig|(?<!\p{L})reservation(?!\p{L})/iu;

// Eriäviä mielipiteitä ei esitetty. · ei jättänyt eriävää mielipidettä
const NO_DISSENT =
  /eriäviä mielipiteitä ei|(?<!\p{L})(?:jätetäänkö|jättääkö|haluaako|ilmoitetaanko)(?!\p{L})|(?<!\p{L})ei (?:\p{L}{1,40} ){0,3}eriäv|eriävää mielipidettä ei|inga (?:avvikande|reservation)|ingen (?:\p{L}{1,20} ){0,2}(?:avvikande|reserv)|saa (?:jättää|ilmoittaa)|oikeus/iu;

// after the one that announces it: `Den avvikande meningen bifogas protokollet.` · `Eriävä mielipide on pöytäkirjan liitteenä.`
const ON_FILE =
  /^(?:(?:den|de|dessa) )?(?:avvikande (?:mening|åsikt)|reservation)\p{L}{0,5} (?:bifoga|finns|ingår|är bifogad)|^eriävä\p{L}{0,3} mielipi\p{L}{1,6} (?:on|ovat|liite)/iu;

function isADissent(text: string): boolean {
  return !NO_DISSENT.test(text) && !/^(?:ei|inga|ei ole|ei ollut|–|-)\.?$/iu.test(text);
}

function unique(items: readonly string[]): readonly string[] {
  return [...new Set(items)];
}
