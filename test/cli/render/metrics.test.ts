import { expect, it } from 'vitest';
import { renderMetrics, type SourceMetrics } from '../../../src/cli/render/metrics.js';

const METSALA: SourceMetrics = {
  source: 'metsala',
  verdict: 'ok',
  items: 64,
  openGaps: 2,
  failuresInARow: 0,
  lastSuccessAt: '2026-03-02T00:40:00.000Z',
  newestMeetingDate: '2026-03-09',
};

it('tells each figure of each source with help and type, times in seconds since 1970', () => {
  const lines = renderMetrics([METSALA]).split('\n');
  expect(lines).toContain('# TYPE pykala_items gauge');
  expect(lines).toContain('pykala_items{source="metsala"} 64');
  expect(lines).toContain('pykala_open_gaps{source="metsala"} 2');
  // 2 March 2026, 0.40 UTC, is 20 514 days and 2 400 seconds after 1970 began.
  expect(lines).toContain('pykala_last_success_timestamp_seconds{source="metsala"} 1772412000');
  expect(lines).toContain('pykala_verdict{source="metsala",verdict="ok"} 1');
  expect(lines.at(-1)).toBe('');
});

it('leaves out what is not known, and never breaks a line by a name', () => {
  const text = renderMetrics([{ ...METSALA, source: 'a"b\\c\nd', lastSuccessAt: null }]);
  expect(text).not.toContain('pykala_last_success_timestamp_seconds{');
  expect(text).toContain('pykala_items{source="a\\"b\\\\c\\nd"} 64');
});
