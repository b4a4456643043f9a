import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { PYTHON_MODULES } from '../../bin/python/modules.ts';
import { ROOT } from '../../bin/setup.mjs';
import { type PreparedPython, preparePython } from './prepare-python.ts';

/**
 * The Python package: built as a wheel, installed into an empty environment, and held by its own tests, each of which counts
 * here as one.
 */
const MOST_BYTES = 90_000_000;

/** Also over what stands beside the package, which has no settings of its own. */
const RUFF = ['--no-cache', '--config', 'pyproject.toml', '.', '../benchmarks/python'];

/** What became of one test of pytest. */
interface Outcome {
  readonly name: string;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  readonly detail: string;
}

test.each(PYTHON_MODULES)('python/src/onrecord/%s is what the schemas say (npm run docs)', async (name, render) => {
  expect(await readFile(join(ROOT, 'python/src/onrecord', name), 'utf8')).toBe(render());
});

const prepared = await preparePython();

if (typeof prepared === 'string') test.skip(`the package (skipped: ${prepared})`, () => {});
else holdPackage(prepared, await runPytest(prepared));

function holdPackage(
  prepared: PreparedPython,
  { outcomes, code, output }: Awaited<ReturnType<typeof runPytest>>,
): void {
  const { python, run, wheel, remove } = prepared;
  afterAll(remove);

  test('the wheel is small enough to be fetched by everybody', async () => {
    expect((await stat(wheel)).size).toBeLessThan(MOST_BYTES);
  });

  test('its types hold, strictly', async () => {
    const pyright = join(ROOT, 'node_modules', 'pyright', 'index.js');
    const { code, output } = await run(process.execPath, pyright, '--pythonpath', python);
    expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining('0 errors, 0 warnings') });
  });

  test.each([
    ['its lint is clean', ['check']],
    ['its form is ruff’s', ['format', '--check']],
  ])('%s', async (_, args) => {
    const { code, output } = await run(python, '-m', 'ruff', ...args, ...RUFF);
    expect(code, output).toBe(0);
  });

  describe('pytest', () => {
    for (const { name, outcome, detail } of outcomes) {
      if (outcome === 'skipped') test.skip(`${name}: ${detail}`, () => {});
      else test(name, () => expect(outcome, detail).toBe('passed'));
    }

    test('ran to its end, and over tests', () => {
      const failed = outcomes.some(({ outcome }) => outcome === 'failed');
      expect(code, output).toBe(failed ? 1 : 0);
      expect(outcomes.length).toBeGreaterThan(50);
    });
  });
}

async function runPytest({ folder, python, run }: PreparedPython) {
  const path = join(folder, 'outcomes.jsonl');
  const ran = await run(python, '-m', 'pytest', '--quiet', '-p', 'no:cacheprovider', `--outcomes=${path}`);
  const lines = await readFile(path, 'utf8').catch(() => '');
  return {
    ...ran,
    outcomes: lines
      .split('\n')
      .filter(Boolean)
      .map((line): Outcome => JSON.parse(line)),
  };
}
