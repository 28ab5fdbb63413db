import { countSource } from './number-words.js';

/** Whether a text may hold a count of votes at all: looking for one takes long. */
export function mayTellOfVotes(text: string): boolean {
  return TELLS_OF_VOTES.test(text) && HAS_COUNT.test(text);
}

/** The paragraphs in which a count may stand, with their places: no count goes over the end of one. */
export function* tellingParagraphs(
  text: string,
): Generator<{ readonly from: number; readonly paragraph: string }> {
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n\n', from);
    const to = end < 0 ? text.length : end;
    const paragraph = text.slice(from, to);
    const mayTell = paragraph.length < SHORT || TELLS_OF_VOTES.test(paragraph);
    if (mayTell && HAS_COUNT.test(paragraph)) yield { from, paragraph };
    from = to + 2;
  }
}

/** `Ei 5` stands alone under `Jaa 4`. */
const SHORT = 60;

// without one of these no count of votes is printed: most texts have none
const TELLS_OF_VOTES =
  /ään|röst|jaa|nej|tyhj|blank|poissa|frånvarande|puole|luvuin|tuloks|tasan|siffror|jäsentä|valtuutettua|ledamöter|kannalla|kannatti|takana|enemmist/iu;

const HAS_COUNT = new RegExp(countSource(), 'u');
