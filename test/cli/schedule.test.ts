import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { crontab, githubWorkflow, systemdFiles, windowsTask } from '../../src/cli/render/schedule.js';

const input = {
  node: '/usr/bin/node',
  program: '/opt/pykala app/bin/pykala.js',
  dbPath: '/srv/päätökset 100%/pykala.db',
  words: ['--if-due', 'espoo', 'lempaala'],
  hour: 2,
  minute: 40,
};
const folder = mkdtempSync(join(tmpdir(), 'pykala-schedule-'));
afterAll(() => rmSync(folder, { recursive: true }));

const hasSystemd = spawnSync('systemd-analyze', ['--version']).status === 0;

describe('a printed schedule', () => {
  it.runIf(hasSystemd)('gives units that systemd verifies', () => {
    const runnable = { ...input, node: process.execPath };
    const paths = systemdFiles(runnable).map(({ path, content }) => {
      const file = join(folder, basename(path));
      writeFileSync(file, content);
      return file;
    });
    const verified = spawnSync('systemd-analyze', ['verify', ...paths], { encoding: 'utf8' });
    const about = verified.stderr.split('\n').filter((line) => line.includes('pykala'));
    expect(about).toEqual([]);
  });

  it('calls the program with the user’s own paths, quoted, in the service', () => {
    const [service] = systemdFiles(input);
    expect(service?.content).toContain(
      'ExecStart=/usr/bin/node "/opt/pykala app/bin/pykala.js" --db "/srv/päätökset 100%%/pykala.db" harvest --if-due espoo lempaala',
    );
  });

  it('sees the same files as the user, a database in a temporary folder too', () => {
    expect(systemdFiles(input)[0]?.content).not.toContain('PrivateTmp');
  });

  it('makes up for missed nights and spreads the load', () => {
    const [, timer] = systemdFiles(input);
    expect(timer?.content).toContain('OnCalendar=*-*-* 02:40:00');
    expect(timer?.content).toContain('Persistent=true');
    expect(timer?.content).toContain('RandomizedDelaySec=30m');
  });

  it('gives one crontab line with five fields, and no bare percent sign', () => {
    const line = crontab(input).trim().split('\n').at(-1) ?? '';
    expect(line).toMatch(/^40 2 \* \* \* \/usr\/bin\/node '\/opt\/pykala app\/bin\/pykala\.js' --db /u);
    expect(line).toContain('100\\%');
    expect(line.replaceAll('\\%', '')).not.toContain('%');
  });

  it('gives a workflow that keeps the database as an artifact', () => {
    const workflow = githubWorkflow(input);
    expect(workflow).toContain("- cron: '40 2 * * *'");
    expect(workflow).toContain('pykala --db pykala.db harvest --if-due espoo lempaala');
    expect(workflow).toContain('actions/upload-artifact@v4');
    expect(workflow).not.toContain('\t');
  });

  it('gives a Windows task whose words survive as XML', () => {
    const task = windowsTask({
      ...input,
      node: 'C:\\Program Files\\nodejs\\node.exe',
      dbPath: 'C:\\A & B\\pykala.db',
    });
    expect(task).toContain('<Command>C:\\Program Files\\nodejs\\node.exe</Command>');
    expect(task).toContain('"C:\\A &amp; B\\pykala.db"');
    expect(task).toContain('<StartBoundary>2026-01-01T02:40:00</StartBoundary>');
  });
});
