import { type Problem, ProblemError } from '../../queries/request.ts';

/** How browsers say that memory ran out. */
const NO_MEMORY = /out of memory|allocation failed|bad_alloc|could not allocate|memory access out of bounds|\bOOM\b/i;

/** What went wrong in the worker, for people: `step` is what it was about. */
export function tellProblem(error: unknown, step: 'opening' | 'reading'): Problem {
  if (error instanceof ProblemError) return error.problem;
  const said = error instanceof Error ? error.message : String(error);
  const [detail = said] = said.split('\n');
  if (NO_MEMORY.test(said) || (error instanceof RangeError && /array|length|size/i.test(said))) {
    return {
      title: 'The browser has too little memory for this',
      status: 0,
      detail,
      remedy: 'Close other tabs or give a shorter text, then try again.',
    };
  }
  if (step === 'opening') {
    return {
      title: 'The reader does not start in this browser',
      status: 0,
      detail,
      remedy: 'It needs WebAssembly with SIMD: Chrome or Edge 91, Firefox 114, Safari 16.4, or newer.',
    };
  }
  return {
    title: 'The text could not be read',
    status: 0,
    detail,
    remedy: 'That is a fault of Onrecord: please report it with the text, if it may be shown.',
  };
}
