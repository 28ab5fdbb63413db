import type { MarkupEvent } from './markup.js';

type Opening = Extract<MarkupEvent, { kind: 'open' }>;

/** Whether an element begins a line of its own. */
export function isBlockTag(name: string): boolean {
  return BLOCK_TAGS.has(name);
}

/** Whether nothing inside an element is text of the page. */
export function isDroppedTag(name: string): boolean {
  return DROPPED_TAGS.has(name);
}

export function isHeadingTag(name: string): boolean {
  return HEADING_TAGS.has(name);
}

export function isListTag(name: string): boolean {
  return LIST_TAGS.has(name);
}

/** Whether an element makes its text bold or takes boldness away; `null` when it leaves the weight alone. */
export function weightOf(element: Opening): boolean | null {
  const declared = weightIn(element.attributes['style'] ?? '');
  if (declared !== null) return declared;
  return BOLD_TAGS.has(element.name) ? true : null;
}

function weightIn(style: string): boolean | null {
  if (!FONT_WEIGHT.test(style)) return null;
  for (const declaration of style.split(';')) {
    const [property = '', value = ''] = declaration.split(':');
    if (property.trim().toLowerCase() !== 'font-weight') continue;
    return /^\s*(?:bold|bolder|[6-9]00)\b/iu.test(value);
  }
  return null;
}

// most styles name none, and word processors write a style on every word
const FONT_WEIGHT = /font-weight/iu;

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const HEADING_TAGS = words('h1 h2 h3 h4 h5 h6');
const BOLD_TAGS = words('b strong h1 h2 h3 h4 h5 h6');
const LIST_TAGS = words('ul ol dl menu dir');
const DROPPED_TAGS = words(
  'script style title template noscript iframe svg select textarea object applet map',
);
const BLOCK_TAGS = words(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer ' +
    'form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu dir nav ol optgroup option p pre ' +
    'section summary table tbody td tfoot th thead tr ul xmp',
);
