// Writes man/pykala.1 from the commands as they are: `npm run man`.
import { writeFileSync } from 'node:fs';
import { describeProgram } from '../../dist/cli/describe-program.js';
import { buildProgram } from '../../dist/cli/program.js';
import { manPage } from '../../dist/cli/render/man-page.js';
import { packageVersion } from '../../dist/cli/version.js';

const program = await buildProgram({ env: {}, now: () => new Date(), setExitCode: () => {} });
writeFileSync(
  new URL('../../man/pykala.1', import.meta.url),
  manPage(describeProgram(program), packageVersion()),
);
