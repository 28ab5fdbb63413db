/** What a schedule is written for: the program as it is called now, and when it shall run. */
export type ScheduleInput = {
  /** Absolute path of the node program and of `bin/pykala.js`. */
  readonly node: string;
  readonly program: string;
  readonly dbPath: string;
  /** Words for `harvest`: sources and options. */
  readonly words: readonly string[];
  readonly hour: number;
  readonly minute: number;
};

/** A file of a schedule with what it holds and where it belongs. */
export type ScheduleFile = { readonly path: string; readonly content: string };

/** A systemd service and its timer: missed nights are made up for, and hosts are not asked on the stroke. */
export function systemdFiles(input: ScheduleInput): readonly ScheduleFile[] {
  const command = [input.node, input.program, '--db', input.dbPath, 'harvest', ...input.words];
  const service = `[Unit]
Description=Harvest municipal minutes with pykala
Documentation=https://github.com/pykala/pykala
Wants=network-online.target
After=network-online.target

[Service]
Type=oneshot
ExecStart=${command.map(systemdWord).join(' ')}
# 3: some source failed, the rest is done; told in "pykala status"
SuccessExitStatus=3
TimeoutStartSec=6h
Nice=10
NoNewPrivileges=yes
`;
  const timer = `[Unit]
Description=Run pykala every night

[Timer]
OnCalendar=*-*-* ${clock(input)}:00
RandomizedDelaySec=30m
Persistent=true

[Install]
WantedBy=timers.target
`;
  const folder = '~/.config/systemd/user';
  return [
    { path: `${folder}/pykala.service`, content: service },
    { path: `${folder}/pykala.timer`, content: timer },
  ];
}

/** A line for a crontab. The database's own lock keeps a second run out (exit 5). */
export function crontab(input: ScheduleInput): string {
  const command = [
    input.node,
    input.program,
    '--db',
    input.dbPath,
    'harvest',
    '--jitter',
    '1800',
    '-q',
    ...input.words,
  ]
    .map(shellWord)
    .join(' ')
    // cron takes a bare % for the end of the line
    .replaceAll('%', '\\%');
  return `# pykala: every night; what it says goes to your mail\n${input.minute} ${input.hour} * * * ${command}\n`;
}

/** A workflow that keeps the database between runs as an artifact of the newest one. */
export function githubWorkflow(input: Pick<ScheduleInput, 'words' | 'hour' | 'minute'>): string {
  return `name: harvest
on:
  schedule:
    - cron: '${input.minute} ${input.hour} * * *'
  workflow_dispatch:
permissions:
  actions: read
  contents: read
concurrency: pykala
jobs:
  harvest:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npm install --global pykala
      - name: Fetch the database of the last run
        env:
          GH_TOKEN: \${{ github.token }}
        run: |
          run_id=$(gh run list --repo "$GITHUB_REPOSITORY" --workflow harvest --status success --limit 1 --json databaseId --jq '.[0].databaseId')
          if [ -n "$run_id" ]; then gh run download "$run_id" --repo "$GITHUB_REPOSITORY" --name pykala-db; fi
      - run: pykala --db pykala.db harvest ${input.words.map(shellWord).join(' ')}
      - run: pykala --db pykala.db status --fail-on failing,gaps
        continue-on-error: true
      - run: pykala --db pykala.db backup pykala-copy.db && mv pykala-copy.db pykala.db && rm -f pykala.db-wal pykala.db-shm
      - uses: actions/upload-artifact@v4
        with:
          name: pykala-db
          path: pykala.db
          retention-days: 90
`;
}

/** A task for Windows, for \`schtasks /create /xml\`. */
export function windowsTask(input: ScheduleInput): string {
  const words = [input.program, '--db', input.dbPath, 'harvest', ...input.words].map(windowsWord).join(' ');
  // no encoding is named: Windows refuses a file that is not in the one it names, and shells write their own
  return `<?xml version="1.0"?>
<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
  <RegistrationInfo><Description>Harvest municipal minutes with pykala</Description></RegistrationInfo>
  <Triggers>
    <CalendarTrigger>
      <StartBoundary>2026-01-01T${clock(input)}:00</StartBoundary>
      <RandomDelay>PT30M</RandomDelay>
      <ScheduleByDay><DaysInterval>1</DaysInterval></ScheduleByDay>
    </CalendarTrigger>
  </Triggers>
  <Settings>
    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>
    <StartWhenAvailable>true</StartWhenAvailable>
    <ExecutionTimeLimit>PT6H</ExecutionTimeLimit>
  </Settings>
  <Actions>
    <Exec><Command>${xmlText(input.node)}</Command><Arguments>${xmlText(words)}</Arguments></Exec>
  </Actions>
</Task>
`;
}

function clock({ hour, minute }: Pick<ScheduleInput, 'hour' | 'minute'>): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

const PLAIN_WORD = /^[\p{L}\p{N}_@:,./=+-]+$/u;

function shellWord(word: string): string {
  return PLAIN_WORD.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** systemd expands % and $ in words: both are doubled. */
function systemdWord(word: string): string {
  const escaped = word.replaceAll('%', '%%').replaceAll('$', '$$$$');
  return PLAIN_WORD.test(word) ? escaped : `"${escaped.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

function windowsWord(word: string): string {
  return PLAIN_WORD.test(word) ? word : `"${word.replaceAll('"', '\\"')}"`;
}

function xmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
