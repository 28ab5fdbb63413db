import type { Outcome, Section, Vote } from '../../domain/agenda-item.js';
import { CLAUSES_OF_CHANGE, readVerdicts } from './adoption.js';
import { takeListed } from './listed-wishes.js';
import { sentencesOf } from './printed-text.js';
import { isMotionOfMember } from './side-remarks.js';

/** How a decision came about, as far as its sections say. */
export type Agreement = { readonly unanimous: boolean | null; readonly byVote: boolean };

/**
 * Whether a vote settled the matter and whether the body was of one mind. A vote on a wish or on going on with the
 * matter settles nothing, unless the matter was tabled or returned by it. `unanimous` is `null` where neither the
 * decision nor its proceedings say it.
 */
export function readAgreement(
  sections: readonly Section[],
  outcome: Outcome,
  votes: readonly Vote[],
): Agreement {
  const decision = sentencesOf(sections, 'decision').filter((sentence) => !ASIDE.test(sentence));
  const told = takeListed(sentencesOf(sections, 'proceedings')).others;
  // of one mind on one change of several is not of one mind on the matter
  const isOfChange =
    decision.some((sentence) => CLAUSES_OF_CHANGE.test(sentence)) && told.filter(isMotionOfMember).length > 1;
  const proceedings = isOfChange ? told.filter((sentence) => !isOnMotion(sentence)) : told;
  if (wasVoted(decision, proceedings, outcome, votes)) return { unanimous: false, byVote: true };
  const isSaid =
    decision.some((sentence) => OF_ONE_MIND.test(sentence)) || isAgreedInProceedings(proceedings, outcome);
  return { unanimous: isSaid ? true : null, byVote: false };
}

/** `Mallin ehdotus tuli yksimielisesti hyväksytyksi`: what it says is said of that motion. */
function isOnMotion(sentence: string): boolean {
  return (
    OF_ONE_MIND.test(sentence) &&
    readVerdicts(sentence).some(({ side, name }) => side === 'counter' && name !== null)
  );
}

function wasVoted(
  decision: readonly string[],
  proceedings: readonly string[],
  outcome: Outcome,
  votes: readonly Vote[],
): boolean {
  const isOfOther = (sentence: string) =>
    !PROCEDURAL.includes(outcome) &&
    votes.some(({ subject, evidence }) => subject !== null && evidence.includes(sentence));
  const told = decision.filter((sentence) => BY_VOTE.test(sentence) && !NO_VOTE.test(sentence));
  if (told.some((sentence) => !isOfOther(sentence))) return true;
  if (votes.length > 0) return votes.some(({ subject }) => subject === null || PROCEDURAL.includes(outcome));
  const isProcedural = PROCEDURAL.includes(outcome);
  return proceedings.some(
    (sentence) =>
      VOTE_HELD.test(sentence) &&
      !ASIDE.test(sentence) &&
      !NO_VOTE.test(sentence) &&
      (isProcedural || !ON_PROCEDURE.test(sentence)),
  );
}

const PROCEDURAL: readonly Outcome[] = ['tabled', 'returned', 'withdrawn'];

// äänestyksen jälkeen · äänin 7–2 · 7 äänellä 2 ääntä vastaan · suljetuin lipuin · efter omröstning · med 7 röster mot 2
const BY_VOTE =
  /äänesty(?:ksen|ksessä|sten|ksissä|stuloksella|stulos)|(?<!\p{L})äänin(?!\p{L})|äänillä|äänellä|ään(?:en|i) ratkais|äänesti asiasta|ääntä vastaan|(?:sai|saivat) \d{1,3} ääntä|suljetuin|lippuäänest|omröstning|(?<!\p{L})röster(?!\p{L})|rösterna|slutna sedlar/iu;

const NO_VOTE =
  /ilman äänest|ei äänest|utan omröstning|ingen omröstning|omröstning (?:behövdes|förrättades|verkställdes) (?:inte|ej)|äänestysluettelo on|äänestystä ei/iu;

// Asiasta toimitettiin koneäänestys. · Suoritetussa äänestyksessä … · Vid omröstningen gavs …
const VOTE_HELD =
  /(?:toimite|suorite|järjeste)(?:ttiin|tussa|tuissa|ttu)(?: [\p{L}-]{1,40}){0,4} \p{L}{0,40}(?:äänesty|vaali\p{L}{0,40} suljetuin)|(?:kone|nimenhuuto|lippu|avoim\p{L}{0,40} )äänestyk(?:sessä|sen|sellä)|äänestyksen (?:jälkeen|tulos|tuloksena)|(?<!\p{L})\p{L}{0,25}äänestyks(?:essä|issä)(?!\p{L})|suljetuin lipuin|(?<!\p{L})äänestett(?:iin|äessä)(?!\p{L})|äänet (?:jakautuivat|jakaantuivat|menivät)|ään(?:en|i) ratkais|(?:vid|efter|genom) (?:\p{L}{1,40} )?omröstning|omröstning(?:en)? (?:förrättades|verkställdes)/iu;

// palauttamisesta · pöydällepanosta · käsittelyä jatketaan
const ON_PROCEDURE =
  /palaut|pöydäl|jatk\p{L}{0,40} käsittely|käsittely\p{L}{0,40}(?: \p{L}{1,40}){0,3} jatk|återremi|bordlägg|fortsätt\p{L}{0,40} behandling/iu;

// yksimielisesti · Päätös oli yksimielinen. · enhälligt · enigt; who did not discuss (`utan diskussion`) said nothing
const OF_ONE_MIND =
  /(?<!ei ole |ei ollut )yksimieli|(?<!(?:inte|ej) )(?:enhällig|enstämmig|(?<!\p{L})enigt?(?!\p{L}))/iu;

// koska ehdotusta ei vastustettu · kukaan ei vastustanut · ingen motsatte sig
const UNOPPOSED =
  /ei vastustettu|ei vastustanut|ilman vastustusta|ingen motsatte|motsattes inte|utan invändning/iu;

// wishes, dissents, the order of voting, the check of the minutes
const ASIDE =
  /toivomu|(?<!\p{L})pon(?:si|nen|tta|net)|toivoo|(?<!\p{L})(?:lisäksi|samalla) (?:\p{L}{1,40} ){0,3}(?:edellyt|kehot)|äänestysjärjesty|äänestystap|äänestysesity|kiireellis|lisäasia|eriävä|esteellisyy|esteelli(?:se|si)ksi|(?:ei|eivät) (?:ole|ollut|olleet) esteelli|kläm|önskemål|omröstningsordning|avvikande/iu;

// Tämä hyväksyttiin yksimielisesti.
const SAID_OF_LAST = /^(?:Tämä|Se|Lisäys) (?:\p{L}{1,40} ){0,2}hyväksyttiin/u;

const QUESTION = /tieduste|kysyi|voidaanko|frågade/iu;

/** A motion that all supported settles the matter where the decision is what it moved. */
const OF_MEMBERS: readonly Outcome[] = ['tabled', 'returned', 'withdrawn', 'approved_amended'];

/** Looks for the agreement on the matter itself; a pronoun speaks of what was asked in the sentence before. */
function isAgreedInProceedings(proceedings: readonly string[], outcome: Outcome): boolean {
  let question = '';
  for (const [at, sentence] of proceedings.entries()) {
    if (QUESTION.test(sentence)) question = sentence;
    if (SAID_OF_LAST.test(sentence) && ASIDE.test(proceedings[at - 1] ?? '')) continue;
    const isAgreed = OF_ONE_MIND.test(sentence) || UNOPPOSED.test(sentence);
    if (isAgreed && (!QUESTION.test(sentence) || UNOPPOSED.test(sentence))) {
      if (isOnMatter(`${question} ${sentence}`, outcome)) return true;
      question = '';
    }
  }
  return false;
}

function isOnMatter(topic: string, outcome: Outcome): boolean {
  if (ASIDE.test(topic)) return false;
  if (/kannatettiin yksimielisesti|understöddes enhälligt/iu.test(topic)) return OF_MEMBERS.includes(outcome);
  const isProcedural =
    /palaut|pöydäl|jatk\p{L}{0,40} käsittely|käsittely\p{L}{0,40} jatk|återremi|bordlägg/iu.test(topic);
  return !isProcedural || PROCEDURAL.includes(outcome) || outcome === 'referred';
}
