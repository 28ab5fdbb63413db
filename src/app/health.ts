import { daysBetween, learnRhythm } from './rhythm.js';

/**
 * How a source does: `ok` · `new` no run yet · `quiet` no meeting for longer than its own rhythm knows · `hollow` only
 * procedural titles of late · `failing` the newest run could not read its index · `dead` answers, but nothing for a
 * year · `moved` it sends readers to another address.
 */
export type Health = 'ok' | 'new' | 'quiet' | 'hollow' | 'failing' | 'dead' | 'moved';

/** What a verdict is worked out from. Days are `YYYY-MM-DD`, instants ISO 8601 UTC. */
export type HealthFacts = {
  readonly lastSuccessAt: string | null;
  readonly failuresInARow: number;
  /** The error of the newest failure (`CODE: detail`), `null` without one. */
  readonly lastError: string | null;
  /** The days of its meetings, any order. */
  readonly meetingDates: readonly string[];
  /** Titles of its newest items. */
  readonly newestTitles: readonly string[];
};

/** The verdict on one source at `now`. A fault of today goes before what its past says. */
export function healthOf(facts: HealthFacts, now: string): Health {
  if (facts.failuresInARow > 0) return MOVED.test(facts.lastError ?? '') ? 'moved' : 'failing';
  if (facts.lastSuccessAt === null) return 'new';
  const today = now.slice(0, 10);
  const past = facts.meetingDates.filter((day) => day <= today).toSorted();
  const newest = facts.meetingDates.toSorted().at(-1);
  if (newest === undefined) return 'quiet';
  const silent = daysBetween(newest, today);
  if (silent > DEAD_AFTER_DAYS) return 'dead';
  if (silent > Math.max(SHORTEST_QUIET_DAYS, learnRhythm(past, today).longestGapDays * 1.25)) return 'quiet';
  return isHollow(facts.newestTitles) ? 'hollow' : 'ok';
}

/** Whether a title is one that every meeting has, whatever is on its list. */
export function isProcedural(title: string): boolean {
  return PROCEDURAL.test(title);
}

const DEAD_AFTER_DAYS = 365;
const SHORTEST_QUIET_DAYS = 21;

/** Of fewer titles nothing can be said. */
const FEWEST_TITLES = 10;

// REDIRECT_ELSEWHERE: … · GONE: the server answers 410
const MOVED = /^(?:meetings: )?(?:REDIRECT_ELSEWHERE|GONE)\b/u;

// Kokouksen avaus · Pöytäkirjan tarkastajien valinta · Protokolljustering · Muut asiat
const PROCEDURAL =
  /^(?:Kokouksen (?:avaus|avaaminen|laillisuu|päätösvaltaisuu|järjestäytym|päättämi|päätös|työjärjestys)|Laillisuu|Päätösvaltaisuu|Läsnäol|Nimenhuuto|Pöytäkirja\p{L}*(?:n|jen)? ?tarkast|Pöytäkirjan (?:tarkast|pitäj)|(?:Työ|Esitys|Asia)\p{L}* ?(?:listan|järjestyksen) (?:hyväksymi|vahvistami)|Työjärjestys|Ilmoitusasiat?|Tiedoksi(?:annot|annettavat|tulevat)?(?: asiat)?$|Muut (?:mahdolliset )?asiat|Muut mahdolliset|Seuraava kokous|Ääntenlaskij|Sammanträdets (?:öppn|laglighet|konstituer|avslut|beslutförhet)|Mötets (?:öppn|laglighet|avslut)|Protokolljuster|Val av protokolljuster|Godkännande av (?:föredragningslistan|arbetsordningen)|Föredragningslist|Anmälningsärend|Delgivning|Övriga ärenden|Rösträknare)/iu;

function isHollow(titles: readonly string[]): boolean {
  return titles.length >= FEWEST_TITLES && titles.every(isProcedural);
}
