import { evenSpace } from '../../parse/white-space.js';

/** What is left of a line when the words of the site's own links (`Edellinen asia | Seuraava asia`) are taken out. */
export function withoutNavigation(line: string): string {
  return evenSpace(line.slice(0, LONGEST_CHROME).replace(NAVIGATION, ' ').replace(/[|·•]/gu, ' '));
}

/** Whether a line holds the site's own links and nothing else. */
export function isNavigationLine(line: string): boolean {
  return line.length < LONGEST_CHROME && NAVIGATION_WORD.test(line) && withoutNavigation(line) === '';
}

/** Whether a line leads on to the item before or after, which no text of an item does. */
export function isNeighbourLine(line: string): boolean {
  return NEIGHBOUR.test(line) && isNavigationLine(line);
}

/** Whether a link's text is that of the link to the item's own file. */
export function isOwnFileText(text: string): boolean {
  return OWN_FILE.test(evenSpace(text));
}

/** Whether a line belongs to the frame of the site: top bar, the box with addresses of feeds, footer. */
export function isFrameLine(line: string): boolean {
  const text = evenSpace(line);
  return text.length < LONGEST_CHROME && (FRAME.test(text) || text.includes('page=rss/'));
}

/** The authority named in the top bar (`Dynasty tietopalvelu Haku RSS ORG`, `ORG RSS Haku`), or `null`. */
export function authorityOfTopBar(line: string): string | null {
  const text = evenSpace(line);
  if (text.length >= LONGEST_CHROME || !TOP_BAR.test(text)) return null;
  const name = evenSpace(text.replace(TOP_BAR_WORDS, ' '));
  return AUTHORITY_NAME.test(name) ? name : null;
}

/** The authority of a page title (`Dynasty tietopalvelu : ORG`); of a title without the product's name all of it, when `isBare`. */
export function authorityOfTitle(title: string, isBare: boolean): string | null {
  const text = evenSpace(title);
  const named = PRODUCT_TITLE.exec(text)?.groups?.['name'];
  const name = named ?? (isBare && !/^Dynasty/u.test(text) ? text : '');
  return AUTHORITY_NAME.test(name) ? name : null;
}

/** Whether a line opens the text of the item in the form of 2026: it belongs to the form, not to the text. */
export function isTextOpener(line: string): boolean {
  return /^(?:Kokousasian teksti|Mötesärendets text)$/iu.test(evenSpace(line));
}

const LONGEST_CHROME = 400;

const NAVIGATION_SOURCE =
  'Edellinen asia|Seuraava asia|Edellinen|Seuraava|Föregående ärende|Följande ärende|Muutoksenhakuohje(?:et)?|' +
  'Anvisning(?:ar)? för ändringssökande|Kokousasia(?:\\sPDF-muodossa)?|Mötesärende(?:\\si\\sPDF-format)?|' +
  'Viranhaltijapäätös\\sPDF-muodossa|Tjänsteinnehavarbeslut\\si\\sPDF-format|Navigointi|Navigering';

// Edellinen asia | Seuraava asia Muutoksenhakuohje Kokousasia PDF-muodossa
const NAVIGATION = new RegExp(`(?<!\\p{L})(?:${NAVIGATION_SOURCE})(?!\\p{L})`, 'giu');
const NAVIGATION_WORD = new RegExp(`(?<!\\p{L})(?:${NAVIGATION_SOURCE})(?!\\p{L})`, 'iu');

const NEIGHBOUR = /Edellinen asia|Seuraava asia|Föregående ärende|Följande ärende/iu;

// Kokousasia PDF-muodossa · Mötesärende i PDF-format
const OWN_FILE =
  /^(?:Kokousasia|Mötesärende|Viranhaltijapäätös|Tjänsteinnehavarbeslut)(?: (?:PDF-muodossa|i PDF-format))?$/iu;

// © 2026 Dynasty 10.4.0.260401 · RSS-linkki · Kokousasiat: · Dynasty tietopalvelu Haku RSS
const FRAME =
  /^(?:©.{0,80}|Dynasty \d[\d.]{2,20}|DYNASTY\/\d[\d.]{2,20}|RSS-(?:linkki|länk)|(?:Kokousasiat|Kokoukset|Mötesärenden?|Möten|Viranhaltijapäätökset|Tjänsteinnehavarbeslut):|(?:Dynasty (?:tietopalvelu|informations(?:service|tjänst)).{0,200})|Haku|RSS|Sökning|Avaa haku|.{0,120} RSS (?:Haku|Sökning))$/iu;

const TOP_BAR = /Dynasty (?:tietopalvelu|informations(?:service|tjänst))|(?<![\p{L}-])RSS(?![\p{L}-])/iu;

const TOP_BAR_WORDS =
  /Dynasty (?:tietopalvelu|informations(?:service|tjänst))|(?<![\p{L}-])(?:Haku|RSS|Sökning)(?![\p{L}-])/giu;

// Dynasty tietopalvelu : Metsälän kunta
const PRODUCT_TITLE = /^Dynasty [\p{L}]{3,30} ?: ?(?<name>.{2,120})$/u;

const AUTHORITY_NAME = /^(?!Toimielimet$|Kokouslistat$|Muistio$)\p{L}[^|<>:]{2,120}$/u;
