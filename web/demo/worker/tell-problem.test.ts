import { expect, it } from 'vitest';
import { ProblemError } from '../../queries/request.ts';
import { tellProblem } from './tell-problem.ts';

it.each([
  new RangeError('Array buffer allocation failed'),
  new RangeError('WebAssembly.Memory(): could not allocate memory'),
  new Error('Aborted(OOM). Build with -sASSERTIONS for more info.'),
  new Error('std::bad_alloc'),
])('tells that memory ran out, whoever says so: %s', (error) => {
  for (const step of ['opening', 'reading'] as const) {
    expect(tellProblem(error, step)).toMatchObject({
      title: expect.stringContaining('memory'),
      remedy: expect.stringContaining('shorter'),
    });
  }
});

it('takes what is no lack of memory for what it is about', () => {
  const error = new Error('WebAssembly.instantiate(): invalid opcode 0xfd\nat 12');
  expect(tellProblem(error, 'opening')).toMatchObject({
    title: expect.stringContaining('does not start'),
    detail: 'WebAssembly.instantiate(): invalid opcode 0xfd',
    remedy: expect.stringContaining('SIMD'),
  });
  expect(tellProblem(error, 'reading').remedy).toContain('report');
  expect(tellProblem('a string', 'reading').detail).toBe('a string');
});

it('passes on what says all of it already', () => {
  const problem = { title: 'A file is damaged', status: 0, remedy: 'Try again.' };
  expect(tellProblem(new ProblemError(problem), 'opening')).toBe(problem);
});
