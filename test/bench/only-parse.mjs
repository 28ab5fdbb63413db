// Parses pages and does nothing else, for as long as a part of an archive takes.
import { benchPages } from './pages.mjs';
import { toRecord } from './parse.mjs';

const pages = await benchPages(60);
for (let round = 0; round < 10; round += 1) for (const page of pages) toRecord(page);
