// `npm run bench [-- --quick --only NAME --json FILE --check --items 10000,100000 --folder DIR]`: every cost as a ratio to a floor measured in the same run.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { benchAsk, benchAskWide } from './ask.mjs';
import { benchHarvest } from './harvest.mjs';
import { benchParse } from './parse.mjs';
import { benchPeers } from './peers.mjs';
import { benchReparse } from './reparse.mjs';
import { benchStart } from './start.mjs';
import { benchStore } from './store.mjs';

const COMMITTED = new URL('./ratios.json', import.meta.url);
const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    json: { type: 'string' },
    check: { type: 'boolean', default: false },
    save: { type: 'boolean', default: false },
    items: { type: 'string', default: '10000,100000' },
    folder: { type: 'string' },
    wide: { type: 'string', default: '100000,1000000' },
  },
});
const how = {
  quick: values.quick,
  sizes: values.items.split(',').map(Number),
  folder: values.folder ?? null,
  wide: values.wide.split(',').map(Number),
};
/** @type {Readonly<Record<string, (how: any) => Promise<any>>>} */
const PARTS = {
  parse: benchParse,
  harvest: benchHarvest,
  store: benchStore,
  ask: benchAsk,
  'ask-wide': benchAskWide,
  start: benchStart,
  reparse: benchReparse,
  peers: benchPeers,
};
/** @type {Record<string, any>} */
const results = {};
for (const [name, part] of Object.entries(PARTS)) {
  if (values.only !== undefined && !values.only.split(',').includes(name)) continue;
  const { ratios, ...figures } = await part(how);
  results[name] = { ...figures, ratios };
  console.log(`\n${name}`);
  console.log(JSON.stringify(figures, null, 2));
  console.table(ratios);
}
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
const ratios = Object.assign({}, ...Object.values(results).map((result) => result.ratios));
if (values.save) writeFileSync(COMMITTED, `${JSON.stringify({ ...committed(), ...ratios }, null, 2)}\n`);
if (values.check) process.exitCode = compare(ratios);

/** @returns {Record<string, number>} */
function committed() {
  return JSON.parse(readFileSync(COMMITTED, 'utf8'));
}

/** Costs may grow by a quarter; what is better when larger is marked by its name. @param {Record<string, number>} now */
function compare(now) {
  const before = committed();
  const fallen = Object.entries(now).filter(([name, value]) => {
    const old = before[name];
    if (old === undefined) return false;
    return BETTER_WHEN_LARGER.test(name) ? value < old / 1.25 : value > old * 1.25;
  });
  for (const [name, value] of fallen) console.log(`fell: ${name}: ${before[name]} -> ${value}`);
  console.log(
    fallen.length === 0
      ? 'no ratio fell by more than 25 %'
      : `${fallen.length} ratios fell by more than 25 %`,
  );
  return fallen.length === 0 ? 0 : 1;
}

const BETTER_WHEN_LARGER = /one (?:thread|core) \/ two|beside each other/u;
