/** The last millisecond of a day (`YYYY-MM-DD`) in Finland as an instant, ISO 8601 UTC. */
export function endOfFinnishDay(day: string): string {
  const asIfUtc = Date.parse(`${day}T23:59:59.999Z`);
  // Summer time never changes within three hours of midnight, so the offset at the guess is the one at the end.
  return new Date(asIfUtc - offsetMs(asIfUtc)).toISOString();
}

/** The day (`YYYY-MM-DD`) that it is in Finland at an instant. */
export function finnishDayAt(instant: Date): string {
  // Finnish clocks are two or three hours ahead: which of them it is only matters from 21 to 22 o'clock UTC.
  const hour = instant.getUTCHours();
  const ahead = hour === 21 ? offsetMs(instant.getTime()) : LEAST_OFFSET_MS;
  return new Date(instant.getTime() + ahead).toISOString().slice(0, 10);
}

const LEAST_OFFSET_MS = 2 * 3_600_000;

/** How far Finnish clocks are ahead of UTC at an instant. */
function offsetMs(at: number): number {
  const part = Object.fromEntries(
    clock()
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const local = `${part['year']}-${part['month']}-${part['day']}T${part['hour']}:${part['minute']}:${part['second']}Z`;
  return Date.parse(local) - Math.floor(at / 1000) * 1000;
}

let made: Intl.DateTimeFormat | undefined;

/** Made when it is first needed, since that takes a fifth of the time in which Node starts. */
function clock(): Intl.DateTimeFormat {
  made ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Helsinki',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });
  return made;
}
