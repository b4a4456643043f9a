import { expect, test, vi } from 'vitest';
import ProgressReporter from '../bin/progress-reporter.mjs';

const createModule = (name: string, tests: number, errors: readonly { message: string }[] = []) => ({
  moduleId: `/project/${name}`,
  children: { allTests: () => Array<unknown>(tests) },
  errors: () => errors,
  diagnostic: () => ({ duration: 1234 }),
});

/** A reporter of a run of two files, and the lines that it writes. */
function startRun() {
  const lines: string[] = [];
  const reporter = new ProgressReporter({ write: (text) => lines.push(text) });
  reporter.onInit({ config: { root: '/project' } });
  reporter.onTestRunStart([1, 2]);
  return { reporter, lines };
}

const passed = { result: () => ({ state: 'passed' }) };

test('a line for every file, with how many are done and how many tests were', () => {
  const { reporter, lines } = startRun();
  const module = createModule('src/a.test.ts', 1);
  reporter.onTestModuleStart(module);
  reporter.onTestCaseResult({ module, fullName: 'one', ...passed });
  reporter.onTestModuleEnd(module);
  reporter.onTestRunEnd([], []);
  expect(lines).toEqual(['2 test files\n', '1 of 2 files, 1 test, 0 failed: src/a.test.ts (1 test, 1.2 s)\n']);
});

test('a failure is told at once, with its place and without colours', () => {
  const { reporter, lines } = startRun();
  const module = createModule('src/a.test.ts', 1);
  const error = {
    name: 'AssertionError',
    message: '\u001b[31mno\u001b[39m',
    diff: '- 1\n+ 2',
    stacks: [{ file: '/project/src/a.test.ts', line: 3, column: 5 }],
  };
  reporter.onTestCaseResult({ module, fullName: 'one', result: () => ({ state: 'failed', errors: [error] }) });
  reporter.onTestRunEnd([], []);
  expect(lines.slice(1)).toEqual([
    'FAILED src/a.test.ts > one\n',
    '  AssertionError: no\n  - 1\n  + 2\n  at src/a.test.ts:3:5\n',
  ]);
});

test('a file that does not load, and what fails outside all tests, count as failures', () => {
  const { reporter, lines } = startRun();
  reporter.onTestModuleEnd(createModule('src/a.test.ts', 0, [{ message: 'no such module' }]));
  reporter.onTestRunEnd([], [{ message: 'unhandled' }]);
  expect(lines.slice(1)).toEqual([
    'FAILED src/a.test.ts\n  Error: no such module\n',
    '1 of 2 files, 0 tests, 1 failed: src/a.test.ts (0 tests, 1.2 s)\n',
    'FAILED outside all tests\n  Error: unhandled\n',
  ]);
});

test('who is at work is told when nothing else comes for long', () => {
  vi.useFakeTimers();
  try {
    const { reporter, lines } = startRun();
    reporter.onTestModuleStart(createModule('src/a.test.ts', 1));
    vi.advanceTimersByTime(60_000);
    reporter.onTestRunEnd([], []);
    vi.advanceTimersByTime(60_000);
    expect(lines.slice(1)).toEqual(Array(2).fill('0 of 2 files, 0 tests, 0 failed; at work on src/a.test.ts\n'));
  } finally {
    vi.useRealTimers();
  }
});
