import type { HarvestEvent, SourceReport } from '../app/ports.js';
import type { Context } from './context.js';
import { jsonText } from './render/json.js';
import { plainLine } from './render/plain.js';

/** Tells of a run on stderr while it goes on. */
export type Progress = {
  readonly tell: (event: HarvestEvent) => void;
  /** Leaves the terminal clean. */
  readonly end: () => void;
};

/**
 * A bar on a terminal, lines elsewhere, JSON lines with `--log-format json`, nothing with `--quiet`. `runId` is
 * asked when something is told: the run has begun by then.
 */
export function openProgress(context: Context, runId: () => number): Progress {
  if (context.quiet) return { tell: () => {}, end: () => {} };
  if (context.logFormat === 'json') return jsonLines(context, runId);
  return context.streams.errIsTerminal ? bar(context) : lines(context);
}

function jsonLines(context: Context, runId: () => number): Progress {
  const tell = (event: HarvestEvent) => {
    if (event.kind === 'item-done' && !context.verbose && !isFailure(event.outcome)) return;
    const { kind, ...rest } = event;
    const line = { at: context.now().toISOString(), run: runId(), event: kind, ...rest };
    context.streams.err.write(`${jsonText(line)}\n`);
  };
  return { tell, end: () => {} };
}

function lines(context: Context): Progress {
  const lineOf = lineTeller(context.verbose);
  const tell = (event: HarvestEvent) => {
    const line = lineOf(event);
    if (line !== null) context.streams.err.write(`${plainLine(line)}\n`);
  };
  return { tell, end: () => {} };
}

/** So many failures of a source are told one by one; a site that lost its pages would fill the screen. */
const FAILURES_TOLD = 5;

/** Turns events into lines; `null` for what is not told. Everything is told with `--verbose`. */
function lineTeller(isVerbose: boolean): (event: HarvestEvent) => string | null {
  const failures = new Map<string, number>();
  return (event) => {
    if (isVerbose || event.kind !== 'item-done' || !isFailure(event.outcome)) return lineOf(event, isVerbose);
    const count = (failures.get(event.source) ?? 0) + 1;
    failures.set(event.source, count);
    if (count <= FAILURES_TOLD) return lineOf(event, isVerbose);
    return count === FAILURES_TOLD + 1 ? `${event.source}: more have failed; -v names each` : null;
  };
}

function isFailure(outcome: Extract<HarvestEvent, { kind: 'item-done' }>['outcome']): boolean {
  return outcome === 'failed' || outcome === 'gone';
}

function lineOf(event: HarvestEvent, isVerbose: boolean): string | null {
  switch (event.kind) {
    case 'source-started':
      return isVerbose ? `${event.source.name}: ${event.source.baseUrl}` : null;
    case 'index-read':
      return `${event.source}: ${event.entries} items in the feed, ${event.new} new`;
    case 'index-unchanged':
      return `${event.source}: the feed has not changed`;
    case 'gap-walked': {
      const { governingBody, fromDate, toDate } = event.gap;
      const what = `${governingBody ?? 'all bodies'} ${fromDate ?? ''}–${toDate}`;
      return `${event.source}: ${what} looked up in the listings, ${event.new} new${event.isFilled ? '' : ', still open'}`;
    }
    case 'items-due':
      return isVerbose ? `${event.source}: ${event.count} pages to fetch` : null;
    case 'item-done':
      if (isFailure(event.outcome))
        return `${event.source}:${event.nativeId} ${event.outcome}: ${event.detail}`;
      return isVerbose ? `${event.source}:${event.nativeId} ${event.outcome}` : null;
    case 'source-finished':
      // The summary says the same of every source, so that it is told only to those who watch.
      return isVerbose && event.report.error !== null
        ? `${event.report.source}: ${event.report.error}`
        : null;
  }
}

const BAR_WIDTH = 24;
const REDRAW_MS = 100;

/** One line that is drawn again: how far, how fast, how long still. Failures stay above it as lines. */
function bar(context: Context): Progress {
  const { err } = context.streams;
  const begun = context.now().getTime();
  let due = 0;
  let done = 0;
  let source = '';
  let drawnAt = 0;
  const lineOf = lineTeller(context.verbose);
  const clear = () => err.write('\r\u001b[K');
  const draw = (force: boolean) => {
    const now = context.now().getTime();
    if (!force && now - drawnAt < REDRAW_MS) return;
    drawnAt = now;
    err.write(`\r\u001b[K${barLine({ due, done, source, elapsedMs: now - begun })}`);
  };
  const tell = (event: HarvestEvent) => {
    if (event.kind === 'items-due') due += event.count;
    if (event.kind === 'item-done') done += 1;
    source = sourceOf(event);
    const line = isOfIndex(event) ? null : lineOf(event);
    if (line !== null) {
      clear();
      err.write(`${plainLine(line)}\n`);
    }
    draw(event.kind !== 'item-done');
  };
  return { tell, end: clear };
}

/** The bar itself shows how the items go; a line for each feed would only push it down. */
function isOfIndex({ kind }: HarvestEvent): boolean {
  return kind === 'index-read' || kind === 'index-unchanged';
}

function sourceOf(event: HarvestEvent): string {
  if (event.kind === 'source-started') return event.source.name;
  return event.kind === 'source-finished' ? event.report.source : event.source;
}

/** `[######------] 120/400  9.8/s  0:28 left  espoo`. */
export function barLine(state: {
  readonly due: number;
  readonly done: number;
  readonly source: string;
  readonly elapsedMs: number;
}): string {
  const share = state.due === 0 ? 0 : state.done / state.due;
  const filled = Math.round(share * BAR_WIDTH);
  const perSecond = state.elapsedMs === 0 ? 0 : (state.done * 1000) / state.elapsedMs;
  const left = perSecond === 0 ? '' : `  ${clockTime((state.due - state.done) / perSecond)} left`;
  const drawn = `[${'#'.repeat(filled)}${'-'.repeat(BAR_WIDTH - filled)}]`;
  return `${drawn} ${state.done}/${state.due}  ${perSecond.toFixed(1)}/s${left}  ${plainLine(state.source)}`;
}

function clockTime(seconds: number): string {
  const whole = Math.round(seconds);
  const minutes = Math.floor(whole / 60);
  const rest = String(whole % 60).padStart(2, '0');
  return minutes < 60 ? `${minutes}:${rest}` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** A source's run in one line, for the summary on stdout. */
export function summaryLine(report: SourceReport): string {
  const mark = { ok: '✓', partly: '!', failed: '✗' }[report.outcome];
  const requests = `${report.requests} request${report.requests === 1 ? '' : 's'}`;
  const error = report.error === null ? '' : ` – ${plainLine(report.error)}`;
  return `${mark} ${report.source}: ${countsOf(report)} (${requests})${error}`;
}

/** Of a source that could not be read and had nothing else to do no counts are told. */
function countsOf(report: SourceReport): string {
  const same = report.same + report.notModified;
  const items = report.new + report.changed + same + report.withdrawn + report.failed;
  const gaps = report.openGaps > 0 ? [`${report.openGaps} open gaps`] : [];
  if (report.outcome === 'failed' && items === 0) return ['not read', ...gaps].join(', ');
  const withdrawn = report.withdrawn > 0 ? [`${report.withdrawn} withdrawn`] : [];
  return [
    `${report.new} new`,
    `${report.changed} changed`,
    `${same} same`,
    ...withdrawn,
    `${report.failed} failed`,
    ...gaps,
  ].join(', ');
}
