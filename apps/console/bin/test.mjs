import './node-version.mjs';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { root, run, runTool } from './project.mjs';
import { report } from './stop.mjs';

const reports = join(root, 'reports');
const jestReport = join(reports, 'jest.json');

/** A check without tests of its own counts as one. */
const single = ({ code }) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 });

async function check(name, work) {
  const result = await work();
  if (result.code !== 0) process.stdout.write(`\n${name} failed:\n${result.output.trimEnd()}\n`);
  return { name, ...single(result) };
}

async function lint() {
  const rules = await runTool('eslint/bin/eslint.js', ['.', '--max-warnings', '0']);
  const form = await runTool('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']);
  return { code: rules.code || form.code, output: rules.output + form.output };
}

const jestArguments = [
  '--experimental-vm-modules',
  '--no-warnings=ExperimentalWarning',
  join(root, 'node_modules/jest/bin/jest.js'),
];

async function jest(more) {
  mkdirSync(reports, { recursive: true });
  rmSync(jestReport, { force: true });
  const output = ['--json', `--outputFile=${jestReport}`];
  const { code } = await run(process.execPath, [...jestArguments, ...output, ...more], { show: true });
  return { name: 'tests', ...counts(code) };
}

/** A suite that could not even start has no tests to count: it is one failure. */
function counts(code) {
  try {
    const r = JSON.parse(readFileSync(jestReport, 'utf8'));
    const failed = r.numFailedTests + r.numRuntimeErrorTestSuites;
    const unexplained = code !== 0 && failed === 0 ? 1 : 0;
    return {
      passed: r.numPassedTests,
      failed: failed + unexplained,
      skipped: r.numPendingTests + r.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function summarise(parts, began) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const part of parts) for (const key of Object.keys(total)) total[key] += part[key];
  writeFileSync(join(reports, 'npm-test.json'), JSON.stringify(total));
  const said = parts.map(({ name, passed, failed, skipped }) =>
    name === 'tests'
      ? `${passed} tests passed, ${failed} failed, ${skipped} skipped`
      : `${name} ${failed ? 'FAILED' : 'passed'}`,
  );
  const seconds = Math.round((performance.now() - began) / 1000);
  process.stdout.write(`\nnpm test: ${said.join('; ')} (${seconds} s)\n`);
  return total.failed === 0 ? 0 : 1;
}

/** Everything, or only the tests that the arguments name: `npm test -- libs/kernel`. */
async function main(names) {
  const began = performance.now();
  await ensureInstalled();
  mkdirSync(reports, { recursive: true });
  if (names.length > 0) return summarise([await jest(names)], began);
  process.stdout.write('Type check and lint …\n');
  const checks = await Promise.all([
    check('type check', () => runTool('typescript/bin/tsc', ['-p', 'tsconfig.check.json'])),
    check('lint', lint),
  ]);
  return summarise([...checks, await jest([])], began);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.exitCode = report(error);
}
