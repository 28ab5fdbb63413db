import type { Handling } from '../../domain/agenda-item.js';
import { isCouncil } from '../body-names.js';
import { readFinnishDate, readWordedDate } from './dates.js';
import { dateInTitle, dateOfMaking, sentencesOfMaking } from './motion-making.js';
import { countAll, countOthers, readSignatures } from './signer-counts.js';
import { groupIn, signerIn, signerInGenitive, signersBeforeOthers, signersIn } from './signer-names.js';
import { signersInTitle, surnameInTitle } from './signers-in-title.js';

/** Who handed a motion in, and when; what the page does not say is `null`. `signerCount` counts the first signer too. */
export type MotionOrigin = {
  readonly filedDate: string | null;
  readonly firstSigner: string | null;
  readonly signerCount: number | null;
};

/** Reads who made a motion and when from its title and from the sentences that speak of its making. */
export function readMotionOrigin(title: string, handlings: readonly Handling[]): MotionOrigin {
  const texts = textsOf(handlings);
  const told = texts.flatMap(sentencesOfMaking);
  const sentences = [title.replace(PARTY, ''), ...told.map((sentence) => sentence.replace(PARTY, ''))];
  const whole = texts.join('\n').replace(PARTY, '');
  const signed = readSignatures(whole);
  const listed = firstOf(sentences, signersBeforeOthers) ?? firstOf(sentences, signersIn);
  return {
    filedDate:
      firstOf(sentences, dateOfMaking) ??
      dateInTitle(title) ??
      readFinnishDate(signed?.date ?? '') ??
      readWordedDate(signed?.date ?? '') ??
      filedInCouncil(handlings, told),
    firstSigner:
      listed?.[0] ??
      signerIn(sentences) ??
      signerInGenitive(sentences, whole) ??
      signersInTitle(title)?.[0] ??
      surnameInTitle(title, whole) ??
      firstOf(sentences, groupIn) ??
      signed?.names[0] ??
      null,
    signerCount:
      firstOf(sentences, countOthers) ??
      listed?.length ??
      manyOf(signersInTitle(title)?.length) ??
      manyOf(signed?.names.length) ??
      firstOf(sentences, countAll),
  };
}

// Aino Esimerkki (kesk.) · Olli Malli (sd) · Aino Esimerkki, kesk. · Elli Malli, kok.”
const PARTY =
  / ?\((?:kesk|kok|sd|sdp|ps|vihr?|vas|kd|rkp|sfp|r|liik|liike nyt|sit|lib|vkk|c|saml|gröna|sannf)\.?\)|, (?:kesk|kok|sd|sdp|ps|vihr?|vas|kd|rkp|sfp|r|liik|sit|saml)\.?(?= ?(?:[”"»]|\n|$))/giu;

/** What tells of a motion's making stands in explanations; proposals, decisions and debates speak of other things too. */
function textsOf(handlings: readonly Handling[]): readonly string[] {
  const sections = handlings.flatMap((handling) => handling.sections);
  const isLater = (kind: string) => kind === 'proposal' || kind === 'decision' || kind === 'proceedings';
  return [
    ...sections.filter(({ kind }) => !isLater(kind)),
    ...sections.filter(({ kind }) => isLater(kind)),
  ].map(({ text }) => text.slice(0, LONGEST_TEXT));
}

const LONGEST_TEXT = 60_000;

function firstOf<T>(sentences: readonly string[], read: (sentence: string) => T | null): T | null {
  for (const sentence of sentences) {
    const found = read(sentence);
    if (found !== null) return found;
  }
  return null;
}

function manyOf(count: number | undefined): number | null {
  return count === undefined || count < 2 ? null : count;
}

/** A motion that somebody "handed in" in a council's own handling was filed on its day. */
function filedInCouncil(handlings: readonly Handling[], sentences: readonly string[]): string | null {
  const handling = handlings.find(
    ({ sections, governingBody }) =>
      isCouncil(governingBody ?? '') &&
      sections.some(({ text }) =>
        sentences.some((sentence) => HANDED_IN.test(sentence) && text.includes(sentence)),
      ),
  );
  return handling?.meetingDate ?? null;
}

const HANDED_IN =
  /(?<!\p{L})(?:jätti|luovutti|luovuttivat|jättivät|jätettiin|lämnade|inlämnade|inlämnades|lämnades|överlämnades?|väckte|väcktes)(?!\p{L})|[Mm]erkit(?:si|tiin)(?: tiedoksi)?,? että [^.\n]{0,80}aloite on (?:jätetty|vastaanotettu|otettu vastaan)(?=[.\n]|$| ja )|kokouksessa|kokouksen (?:lopussa|aikana)|(?:[Vv]id|[Uu]nder) (?:sammanträdet|mötet)/u;
