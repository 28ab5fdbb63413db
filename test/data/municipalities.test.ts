import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const rows: unknown = JSON.parse(
  readFileSync(new URL('../../data/municipalities.json', import.meta.url), 'utf8'),
);

const KINDS = ['municipality', 'wellbeing_services_county', 'joint_authority', 'regional_council'];
const STATUSES = ['verified', 'listed', 'guess', 'superseded', 'dead'];

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function faultsOfAddress(value: unknown): readonly string[] {
  if (!isRecord(value)) return ['address is no object'];
  const faults: string[] = [];
  const year = (key: string) => value[key] === null || /^\d{4}$/u.test(String(value[key]));
  if (Object.keys(value).join() !== 'baseUrl,languages,status,validFrom,validTo,note')
    faults.push('address keys');
  if (!/^https?:\/\/[a-z0-9.-]+\/\S*cgi\/DREQUEST\.PHP$/u.test(String(value['baseUrl'])))
    faults.push('baseUrl');
  if (!list(value['languages']).every((code) => code === 'fi' || code === 'sv'))
    faults.push('address languages');
  if (!STATUSES.includes(String(value['status']))) faults.push('status');
  if (!year('validFrom') || !year('validTo')) faults.push('years');
  if (typeof value['note'] !== 'string') faults.push('note');
  return faults;
}

function faultsOf(row: unknown): readonly string[] {
  if (!isRecord(row)) return ['no object'];
  const faults: string[] = [];
  if (Object.keys(row).join() !== 'slug,name,kind,languages,aliases,platform,addresses') faults.push('keys');
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(String(row['slug']))) faults.push('slug');
  if (typeof row['name'] !== 'string' || row['name'].trim() === '') faults.push('name');
  if (!KINDS.includes(String(row['kind']))) faults.push('kind');
  if (row['platform'] !== 'dynasty') faults.push('platform');
  if (!list(row['aliases']).every((alias) => typeof alias === 'string' && alias !== ''))
    faults.push('aliases');
  if (list(row['addresses']).length === 0) faults.push('no address');
  return [...faults, ...list(row['addresses']).flatMap(faultsOfAddress)].map(
    (fault) => `${row['slug']}: ${fault}`,
  );
}

describe('the shipped catalogue', () => {
  it('holds the known Dynasty authorities with all their addresses', () => {
    expect(list(rows)).toHaveLength(160);
    expect(list(rows).flatMap((row) => (isRecord(row) ? list(row['addresses']) : []))).toHaveLength(185);
  });

  it('has every row in the shape of the schema', () => {
    expect(list(rows).flatMap(faultsOf)).toEqual([]);
  });

  it('names each authority and each address once', () => {
    const slugs = list(rows).map((row) => (isRecord(row) ? row['slug'] : null));
    const urls = list(rows)
      .flatMap((row) => (isRecord(row) ? list(row['addresses']) : []))
      .map((address) => (isRecord(address) ? String(address['baseUrl']).toLowerCase() : null));
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(new Set(urls).size).toBe(urls.length);
  });
});
