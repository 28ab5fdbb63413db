import type { Health } from '../../app/health.js';

/** What is told of one source to a monitor. */
export type SourceMetrics = {
  readonly source: string;
  readonly verdict: Health;
  readonly items: number;
  readonly openGaps: number;
  readonly failuresInARow: number;
  readonly lastSuccessAt: string | null;
  readonly newestMeetingDate: string | null;
};

/** The state of every source in the text format of Prometheus. Times are seconds since 1970. */
export function renderMetrics(sources: readonly SourceMetrics[]): string {
  const lines = METRICS.flatMap(({ name, help, read }) => [
    `# HELP pykala_${name} ${help}`,
    `# TYPE pykala_${name} gauge`,
    ...sources.flatMap((source) => {
      const value = read(source);
      return value === null ? [] : [`pykala_${name}{source="${label(source.source)}"} ${value}`];
    }),
  ]);
  const verdicts = sources.map(
    ({ source, verdict }) => `pykala_verdict{source="${label(source)}",verdict="${verdict}"} 1`,
  );
  const head = ['# HELP pykala_verdict health of the source, by name', '# TYPE pykala_verdict gauge'];
  return `${[...lines, ...head, ...verdicts].join('\n')}\n`;
}

const METRICS: readonly {
  readonly name: string;
  readonly help: string;
  readonly read: (source: SourceMetrics) => number | null;
}[] = [
  { name: 'items', help: 'items stored', read: ({ items }) => items },
  { name: 'open_gaps', help: 'gaps that are known and not filled', read: ({ openGaps }) => openGaps },
  {
    name: 'failures_in_a_row',
    help: 'runs since the last that could read the index',
    read: ({ failuresInARow }) => failuresInARow,
  },
  {
    name: 'last_success_timestamp_seconds',
    help: 'end of the last run that could read the index',
    read: ({ lastSuccessAt }) => secondsOf(lastSuccessAt),
  },
  {
    name: 'newest_meeting_timestamp_seconds',
    help: 'day of the newest meeting',
    read: ({ newestMeetingDate }) => secondsOf(newestMeetingDate),
  },
];

function secondsOf(at: string | null): number | null {
  return at === null ? null : Math.floor(Date.parse(at) / 1000);
}

function label(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}
