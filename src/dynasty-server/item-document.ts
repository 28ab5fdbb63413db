import type { Language } from '../domain/agenda-item.js';
import { agendaOf } from './pieces.js';
import { defaultStyleOf } from './style.js';
import type { Moment, Piece, Text, World, WorldBody, WorldItem, WorldMeeting, WorldStyle } from './types.js';
import { stateOf } from './world-clock.js';
import { articleOf, indexOf, languageOf, nativeIdOf } from './world-index.js';

/** An item's page as a document at one moment, before any markup. */
export type ItemDocument = {
  readonly world: World;
  readonly meeting: WorldMeeting;
  readonly body: WorldBody;
  readonly item: WorldItem;
  readonly nativeId: string;
  readonly isMinutes: boolean;
  /** `null` on agendas. */
  readonly articleNumber: number | null;
  /** Language of the text, which may differ from the interface's. */
  readonly language: Language;
  readonly style: Required<WorldStyle>;
  readonly text: readonly Piece[];
};

/** The document behind an item at a moment, or `null` where nothing is published (any more). */
export const itemDocument = (
  world: World,
  { meeting, item }: { readonly meeting: WorldMeeting; readonly item: WorldItem },
  now: Moment,
): ItemDocument | null => {
  const state = stateOf(meeting, item, now);
  if (state === 'hidden' || state === 'withdrawn') return null;
  const body = indexOf(world).body(meeting.bodyId);
  const style = { ...defaultStyleOf(world.layout), ...world.style };
  const isMinutes = state !== 'agenda';
  return {
    world,
    meeting,
    body,
    item,
    nativeId: nativeIdOf(meeting, item),
    isMinutes,
    articleNumber: isMinutes ? articleOf(meeting, item) : null,
    language: languageOf(world, body),
    style,
    text: textAt(item, state, style),
  };
};

/** A text written out. */
export const writeOut = (text: Text): readonly Piece[] => (typeof text === 'function' ? text() : text);

const textAt = (item: WorldItem, state: string, style: WorldStyle): readonly Piece[] => {
  if (state === 'agenda')
    return item.agendaText ? writeOut(item.agendaText) : agendaOf(writeOut(item.text), style);
  return writeOut(state === 'corrected' && item.corrected ? item.corrected.text : item.text);
};
