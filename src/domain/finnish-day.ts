const PARTS = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Helsinki',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** The last millisecond of a day (`YYYY-MM-DD`) in Finland as an instant, ISO 8601 UTC. */
export function endOfFinnishDay(day: string): string {
  const asIfUtc = Date.parse(`${day}T23:59:59.999Z`);
  // Summer time never changes within three hours of midnight, so the offset at the guess is the one at the end.
  return new Date(asIfUtc - offsetMs(asIfUtc)).toISOString();
}

/** The day (`YYYY-MM-DD`) that it is in Finland at an instant. */
export function finnishDayAt(instant: Date): string {
  return new Date(instant.getTime() + offsetMs(instant.getTime())).toISOString().slice(0, 10);
}

/** How far Finnish clocks are ahead of UTC at an instant. */
function offsetMs(at: number): number {
  const part = Object.fromEntries(PARTS.formatToParts(at).map(({ type, value }) => [type, value]));
  const local = `${part['year']}-${part['month']}-${part['day']}T${part['hour']}:${part['minute']}:${part['second']}Z`;
  return Date.parse(local) - Math.floor(at / 1000) * 1000;
}
