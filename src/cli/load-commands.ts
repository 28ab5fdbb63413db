import type { Command } from 'commander';
import type { Shell } from './shell.js';

type AddCommand = (program: Command, shell: Shell) => void;

/** Every command in the order of the help, with the words that call it. */
export const COMMANDS: readonly {
  readonly names: readonly string[];
  readonly load: () => Promise<AddCommand>;
}[] = [
  { names: ['sources'], load: async () => (await import('./commands/sources.js')).addSources },
  { names: ['harvest'], load: async () => (await import('./commands/harvest.js')).addHarvest },
  { names: ['items'], load: async () => (await import('./commands/items.js')).addItems },
  { names: ['search', 'hae'], load: async () => (await import('./commands/search.js')).addSearch },
  { names: ['topics'], load: async () => (await import('./commands/topics.js')).addTopics },
  { names: ['motions', 'aloitteet'], load: async () => (await import('./commands/motions.js')).addMotions },
  { names: ['matter'], load: async () => (await import('./commands/matter.js')).addMatter },
  {
    names: ['decisions', 'päätökset'],
    load: async () => (await import('./commands/decisions.js')).addDecisions,
  },
  { names: ['watch'], load: async () => (await import('./commands/watch.js')).addWatch },
  { names: ['calendar'], load: async () => (await import('./commands/calendar.js')).addCalendar },
  { names: ['export'], load: async () => (await import('./commands/export.js')).addExport },
  { names: ['show'], load: async () => (await import('./commands/show.js')).addShow },
  { names: ['history'], load: async () => (await import('./commands/history.js')).addHistory },
  { names: ['diff'], load: async () => (await import('./commands/diff.js')).addDiff },
  { names: ['parse'], load: async () => (await import('./commands/parse.js')).addParse },
  { names: ['reparse'], load: async () => (await import('./commands/reparse.js')).addReparse },
  { names: ['status'], load: async () => (await import('./commands/status.js')).addStatus },
  { names: ['coverage'], load: async () => (await import('./commands/coverage.js')).addCoverage },
  { names: ['sql'], load: async () => (await import('./commands/sql.js')).addSql },
  { names: ['doctor'], load: async () => (await import('./commands/doctor.js')).addDoctor },
  { names: ['backup'], load: async () => (await import('./commands/backup.js')).addBackup },
  { names: ['forget'], load: async () => (await import('./commands/forget.js')).addForget },
  { names: ['retention'], load: async () => (await import('./commands/retention.js')).addRetention },
  { names: ['completion'], load: async () => (await import('./commands/completion.js')).addCompletion },
  { names: ['schedule'], load: async () => (await import('./commands/schedule.js')).addSchedule },
  { names: ['report'], load: async () => (await import('./commands/report.js')).addReport },
  { names: ['demo'], load: async () => (await import('./commands/demo.js')).addDemo },
];

/**
 * What adds the commands to the program: the one that a command line calls, so that no other is read from the disk;
 * all of them where it calls none or one that tells of the others.
 */
export async function loadCommands(argv: readonly string[]): Promise<readonly AddCommand[]> {
  const word = commandWord(argv);
  const called = COMMANDS.filter(({ names }) => names.includes(word) && !TELLS_OF_ALL.includes(word));
  return Promise.all((called.length > 0 ? called : COMMANDS).map(({ load }) => load()));
}

const TELLS_OF_ALL: readonly string[] = ['completion'];

/** The first word that is neither an option of the program nor the value of one. */
function commandWord(argv: readonly string[]): string {
  return argv.find((word, at) => !word.startsWith('-') && !TAKES_VALUE.test(argv[at - 1] ?? '')) ?? '';
}

// --db file.db · --log-format json · --lang sv
const TAKES_VALUE = /^--(?:db|log-format|lang)$/u;
