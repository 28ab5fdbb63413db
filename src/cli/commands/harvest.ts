import { type Command, InvalidArgumentError } from 'commander';
import type { HarvestWords } from '../open-run.js';
import { countArgument, dayArgument } from '../options.js';
import { contextFor, type Shell } from '../shell.js';

/** `pykala harvest [name…]`: polls the feeds and fetches, archives, parses and stores what is new or changed. */
export function addHarvest(program: Command, shell: Shell): void {
  program
    .command('harvest')
    .description('poll the feeds; fetch, archive, parse and store new and changed items')
    .argument('[name...]', 'names as in `pykala sources`; all where none is given')
    .option('--window <n>', 'how many items a feed is asked for', positiveArgument, 300)
    .option('--delay <ms>', 'pause between two requests to a host, in milliseconds', countArgument, 1000)
    .option('--hosts <n>', 'hosts asked at once', positiveArgument, 4)
    .option('--max-items <n>', 'at most this many pages of each source in this run', countArgument)
    .option('--recheck <days>', 'how long after a meeting its items are looked at again', countArgument, 30)
    .option('--since <date>', 'only meetings on or after this day (YYYY-MM-DD or d.m.yyyy)', dayArgument)
    .option('--backfill', 'walk the listings back to --since, or to the beginning')
    .option('--officials', 'harvest office-holder decisions too, where a site has them')
    .option('--contact <address>', 'whom to ask about our requests, for the User-Agent (env PYKALA_CONTACT)')
    .option('--if-due', 'ask each source only as often as its own rhythm asks for')
    .option('--jitter <seconds>', 'wait a random time first, at most this long', countArgument)
    .option('--ping <address>', "an address to call after the run (a dead man's switch)")
    .option('--dry-run', 'ask the feeds, say what would be fetched, store nothing')
    .option('--json', 'print the summary as JSON')
    .action(async (names: readonly string[], words: HarvestWords, self: Command) => {
      const context = contextFor(shell, self);
      const { runHarvest } = await import('../run-harvest.js');
      shell.setExitCode(await runHarvest(context, names, words));
    });
}

function positiveArgument(word: string): number {
  const number = countArgument(word);
  if (number === 0) throw new InvalidArgumentError('At least 1 is wanted.');
  return number;
}
