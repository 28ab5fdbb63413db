import { metsala } from './demo/metsala.js';
import { norrvik } from './demo/norrvik.js';
import { suvanto } from './demo/suvanto.js';
import type { World } from './types.js';

/** The invented authorities of `pykala demo`: Metsälä (layout B), Norrvik (C, two languages), Suvanto (A, GUID ids). */
export const demoWorlds: readonly World[] = [metsala, norrvik, suvanto];

/** A Tuesday: several answers are still on agendas. */
export const DEMO_NOW = '2026-05-26T09:00:00Z';

/** Two weeks and a half later: the same addresses show minutes. */
export const DEMO_LATER = '2026-06-12T09:00:00Z';
