import { isOfficeWord } from './office-words.js';

/**
 * Whether a sentence of a decision or its proceedings tells of something beside the decision: who left or came, the
 * check of the minutes, a dissent, a wish, a member's motion, how votes were to be cast, whether talk goes on.
 */
export function isSideRemark(sentence: string): boolean {
  return isWhollyBeside(sentence) || PARTLY_BESIDE.some((pattern) => pattern.test(sentence));
}

/**
 * What a sentence says of the decision itself: all of it, `''` where it is a side remark, or what is left without the
 * clauses on the check of the minutes, a dissent or a wish (`Ehdotus hyväksyttiin ja pykälä tarkastettiin heti.`).
 */
export function decisivePart(sentence: string): string {
  const together = WITH_A_WISH.exec(sentence)?.groups?.['what'];
  if (together !== undefined && !OF_WISH.test(together)) return `${together} hyväksyttiin`;
  if (isWhollyBeside(sentence)) return '';
  if (!PARTLY_BESIDE.some((pattern) => pattern.test(sentence))) return sentence;
  const clauses = sentence.replace(AND_WISHES, '').split(/[,;] |(?<!-) (?:ja|sekä|och|samt) /u);
  return clauses.filter((clause) => !isSideRemark(clause)).join(', ');
}

const OF_WISH = /toivomu|(?<!\p{L})pon(?:si|nen|tta|net)/iu;

// Ohjelma ja Rantalan ponsi hyväksyttiin.
const WITH_A_WISH =
  /^(?<what>\p{L}[^,;.]{2,120}) (?:ja|sekä) (?:[\p{L}-]{1,40} ){0,3}(?:toivomus(?:ponsi)?|ponsi|ponnet|toivomukset) hyväksyttiin(?: yksimielisesti)?\.?$/u;

// … merkitsi selvityksen tiedoksi ja hyväksyi Kylmälän ja Vuorion ponnet.
const AND_WISHES =
  /(?:,| ja| sekä)(?: lisäksi)? (?:hyväksyi|hyväksyttiin) (?:[\p{L}\d-]{1,40} ){0,8}?(?:toivomus)?(?:ponnet|ponnen|ponsi|toivomukset|toivomuksen|toivomus)(?!\p{L})/u;

function isWhollyBeside(sentence: string): boolean {
  return WHOLLY_BESIDE.some((pattern) => pattern.test(sentence)) || isMotionOfMember(sentence);
}

/** Whether a member moves or seconds something in the sentence: `Jäsen Liisa Harju ehdotti, että …`. */
export function isMotionOfMember(sentence: string): boolean {
  const verb = MOVES.exec(sentence);
  if (verb === null || DONE_FIRST.test(sentence) || DECIDED_ON_MOTION.test(sentence)) return false;
  const subject = sentence.slice(Math.max(0, verb.index - 200), verb.index);
  return !BODY_AS_SUBJECT.test(subject) && (MEMBER.test(subject) || NAME.test(subject));
}

// ehdotti · esitti · teki … ehdotuksen · kannatti · föreslog · understödde
const MOVES =
  /(?<!\p{L})(?:ehdotti(?:vat)?|esitti(?:vät)?|kannatti(?:vat)?|kannattamana|kannattamina|tekivät?|teki|jätti|jättivät|föreslog|understödde|understödd|gjorde)(?!\p{L})/u;

// what was done stands first, who moved it after it: `Bordlades på förslag av Kaj Exempel, understödd av Ulla Exempel.`
const DONE_FIRST =
  /^(?:(?:Asia|Ärendet) )?(?:bordlades|återremitterades|återsändes|jätettiin pöydälle|jäi pöydälle|palautettiin)(?!\p{L})/iu;

// På förslag av Ulla Exempel, understödd av Kaj Exempel, beslutade nämnden … · Ulla Mallin ehdotuksesta ja Olli Harjun kannattamana lautakunta päätti …
const DECIDED_ON_MOTION =
  /^(?:På (?:förslag|initiativ|yrkande) av \p{Lu}[^.;]{3,200}? (?:beslutade|beslöt) [^.;]{0,60}?(?:styrelsen|nämnden|fullmäktige|sektionen)(?!\p{L})|\p{Lu}[^.;]{3,120} ehdotuksesta[^.;]{1,120}? \p{L}{0,30}(?:hallitus|lautakunta|valtuusto|jaosto) päätti(?!\p{L}))/u;

const BODY_AS_SUBJECT =
  /(?:hallitus|lautakunta|valtuusto|jaosto|valiokunta|johtokunta|toimikunta|neuvosto|styrelsen|nämnden|fullmäktige|sektionen)(?!\p{L})/iu;

const MEMBER =
  /(?<!\p{L})(?:jäsen|varajäsen|valtuutettu|varavaltuutettu|puheenjohtaja|varapuheenjohtaja|hän|ryhmä|ledamot(?:en)?|ordföranden|viceordföranden|hon|han)(?!\p{L})/iu;

const NAME = /\p{Lu}\p{Ll}{1,40}(?:-\p{Lu}\p{Ll}{1,40})? \p{Lu}\p{Ll}{1,40}/u;

/** Whether the verb at this place has an office holder or a member as its subject: `Kunnanjohtaja antoi selvityksen`. */
export function isToldOfPerson(sentence: string, at: number): boolean {
  const verb = /^\p{L}{1,40}/u.exec(sentence.slice(at, at + 40))?.[0] ?? '';
  if (NO_SUBJECT.test(verb)) return false;
  const subject = sentence.slice(Math.max(0, at - 120), at);
  if (BODY_AS_SUBJECT.test(subject)) return false;
  return MEMBER.test(subject) || subject.split(/\s+/u).some((word) => isOfficeWord(word));
}

/** Whether the words before a verb name a member and no presenter. */
export function isToldOfMember(subject: string): boolean {
  const isOfPresenter =
    /esittelij|föredragand/iu.test(subject) ||
    subject.split(/\s+/u).some((word) => isOfficeWord(word) && !/puheenjohtaja|ordförande/iu.test(word));
  return !isOfPresenter && (MEMBER.test(subject) || NAME.test(subject));
}

// passive and first-person forms, and deciding itself
const NO_SUBJECT = /(?:aan|ään|tiin|en|än|an|des|as|ts)$|^päät|^beslut|^beslöt/iu;

const PARTLY_BESIDE: readonly RegExp[] = [
  // Ehdotus hyväksyttiin ja pykälä tarkastettiin heti. · Valittiin A ja B, pöytäkirja tarkastetaan 14.5.2026.
  /tarkast(?:etaan|ettiin|ettu|aminen|etuksi).{0,60}(?:heti|kokouksessa|välittömästi|pykälä)|(?:pykälä|päätös|pöytäkirja)\p{L}{0,40}(?: \p{L}{1,40}){0,5} tarkast(?:etaan|ettiin|ettu)|juster(?:ades|as|ats)(?: \p{L}{1,40}){0,3} (?:omedelbart|genast|vid)/iu,
  // X jätti eriävän mielipiteen. · anmälde avvikande mening
  /eriävä|vastalause|avvikande (?:mening|åsikt)|reserverade sig|reservation/iu,
  // toivomus · ponsi · önskar
  /toivomu|(?<!\p{L})pon(?:si|nen|tta|net)|ponsiehdotu|(?<!\p{L})(?:valtuusto|hallitus|lautakunta|jaosto) toivoo|klämförslag|hemställningskläm|(?<!\p{L})önska(?:r|de)(?!\p{L})/iu,
];

const WHOLLY_BESIDE: readonly RegExp[] = [
  // Päätös tarkastettiin heti kokouksessa. · Tämä pykälä tarkastettiin ja hyväksyttiin kokouksessa.
  /^(?:(?:tämä|tämän|pöytäkirjan|merkittiin, että)\s)*(?:pykälä|päätös|pöytäkirja|paragraf|protokoll|beslut)\p{L}{0,40}(?: \p{L}{1,40}){0,6} (?:tarkast(?!aj)|juster(?!are))/iu,
  // X poistui kokouksesta klo 18.05. · avlägsnade sig
  /poistui(?! (?:kokouksen )?(?:esitys|asia|työ)lista)|(?<!\p{L})saapui|esteelli|jäävi|jääväys|jääväyty|avlägsnade|anmälde jäv|jävig|(?<!\p{L})jäv(?!\p{L})/iu,
  // Ne, jotka kannattavat …, äänestävät jaa … · De som understöder … röstar ja
  /äänestävät|äänestää(?:kö)?(?!\p{L})|äänestysjärjesty|äänestysesity|äänestystap|äänestettävä|(?<!\p{L})röstar|omröstningsordning/iu,
  // Puheenjohtaja tiedusteli, voidaanko … hyväksyä
  /tieduste|kysyi|voidaanko|frågade|hörde sig för/iu,
  // … päätti jatkaa asian käsittelyä
  /(?:käsittely\p{L}{0,40}(?: \p{L}{1,40}){0,3} jatk|jatk\p{L}{0,40}(?: \p{L}{1,40}){0,3} käsittely)(?!.{0,60} kokoukse)|fortsätt\p{L}{0,40} behandling|behandlingen (?:\p{L}{1,40} )?fortsätt/iu,
  // Keskustelun aikana … · julisti keskustelun päättyneeksi · kokous keskeytettiin
  /julisti keskustelun|keskustelu (?:julistettiin|päättyi)|(?<!\p{L})kokous (?:keskeyt|päät|avat)|päätti kokouksen|avasi kokouksen|klo \d{1,2}[.:]\d\d (?:lähtien|alkaen)|pidettiin (?:tauko|kahvi)/iu,
  // Muutoksenhaku: … · oikaisuvaatimusohje · besvärsanvisning
  /^(?:muutoksenhaku|oikaisuvaatimusohje|valitusosoitus|ändringssökande|besvärsanvisning)|saa hakea muutosta|muutoksenhakukiel/iu,
  // ylimääräisenä asiana käsiteltäväksi
  /(?:otettiin|ottaa|otetaan|otti)(?: \p{L}{1,40}){0,6} (?:lisäasiana|kiireellisenä|ylimääräisenä)/iu,
];
