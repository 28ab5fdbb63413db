import iconv from 'iconv-lite';
import type { Charset } from './types.js';

/** Text made safe for HTML. */
export const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\u00a0', '&nbsp;');

/** The same with `&auml;` and its like, as layout B writes running text. */
export const escapeWithNames = (text: string): string =>
  [...escapeHtml(text)].map((character) => NAMED_ENTITIES.get(character) ?? character).join('');

/** `2026-02-16` as `16.02.2026`. */
export const finnishDate = (day: string): string => day.split('-').reverse().join('.');

/** Bytes of markup; what the charset lacks becomes an entity, named where HTML 4 names it. */
export const encodeMarkup = (markup: string, charset: Charset): Buffer => {
  if (charset === 'utf-8') return Buffer.from(markup, 'utf8');
  const coverable = [...markup].map((character) =>
    fits(character, charset) ? character : entityOf(character),
  );
  return iconv.encode(coverable.join(''), charset === 'iso-8859-1' ? 'latin1' : 'win1252');
};

/** A character as an entity. */
const entityOf = (character: string): string =>
  NAMED_ENTITIES.get(character) ?? `&#${character.codePointAt(0) ?? 0xfffd};`;

const fits = (character: string, charset: Charset): boolean => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return true;
  return charset === 'windows-1252' && WINDOWS_1252_EXTRAS.includes(character);
};

const WINDOWS_1252_EXTRAS = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';

const NAMED_ENTITIES: ReadonlyMap<string, string> = new Map([
  ['ä', '&auml;'],
  ['ö', '&ouml;'],
  ['å', '&aring;'],
  ['Ä', '&Auml;'],
  ['Ö', '&Ouml;'],
  ['Å', '&Aring;'],
  ['é', '&eacute;'],
  ['§', '&sect;'],
  ['–', '&ndash;'],
  ['—', '&mdash;'],
  ['”', '&rdquo;'],
  ['“', '&ldquo;'],
  ['’', '&rsquo;'],
  ['…', '&hellip;'],
  ['•', '&bull;'],
  ['€', '&euro;'],
]);
