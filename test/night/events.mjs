// What befalls the towns, the machine and the receiver of alerts on which night.

export const NIGHTS = 20;

/** The instant of a night: 2.40 in Finland. The first is that of 2 March 2026. @param {number} night */
export const instantOf = (night) => new Date(Date.UTC(2026, 2, 1 + night, 0, 40)).toISOString();

/** @typedef {import('../../dist/dynasty-server/faults.js').Fault} Fault */

/** @type {readonly { readonly nights: readonly [number, number], readonly what: string, readonly fault: Fault }[]} */
const FAULTS = [
  {
    nights: [6, 8],
    what: 'katkola answers with errors',
    fault: { world: 'katkola', do: { kind: 'status', status: 403 } },
  },
  {
    nights: [11, 17],
    what: 'muuttola sends readers elsewhere',
    fault: { world: 'muuttola', do: { kind: 'redirect', to: 'https://uusi.example.invalid/' } },
  },
  {
    nights: [9, 9],
    what: 'the pages of katkola break off, its feed does not',
    fault: { world: 'katkola', on: 'item', do: { kind: 'reset' } },
  },
];

/** The faults of a night. @param {number} night @returns {readonly Fault[]} */
export const faultsOf = (night) =>
  FAULTS.filter(({ nights: [from, to] }) => from <= night && night <= to).map(({ fault }) => fault);

/** The run is killed in the middle of saarela. */
export const KILLED = 4;
/** No file can grow. */
export const DISK_FULL = 7;
/** Alerts are refused. */
export const REFUSED = [3, 11];
/** The archive is read again by `reparse`. */
export const REPARSED = 16;
/** The new address of muuttola is followed in place of the old one. */
export const FOLLOWED_ON = 18;

/** What happens on a night, in words. @param {number} night @returns {string} */
export const wordsOf = (night) =>
  [
    ...FAULTS.filter(({ nights: [from, to] }) => from <= night && night <= to).map(({ what }) => what),
    ...(night === KILLED ? ['the run is killed'] : []),
    ...(night === DISK_FULL ? ['the disk is full'] : []),
    ...(REFUSED.includes(night) ? ['alerts are refused'] : []),
    ...(night === REPARSED ? ['the archive is read again'] : []),
    ...(night === FOLLOWED_ON ? ["muuttola's new address is followed"] : []),
  ].join('; ');
