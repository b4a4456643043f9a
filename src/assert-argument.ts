import * as z from 'zod';
import { type ErrorCode, OnrecordError } from './errors.ts';

/** Holds what a program hands in against what it may be; throws an OnrecordError that names the place of the fault. */
export function assertArgument(
  schema: z.ZodType,
  given: unknown,
  name: string,
  code: Extract<ErrorCode, 'bad-argument' | 'bad-document'> = 'bad-argument',
): void {
  const checked = schema.safeParse(given);
  if (checked.success) return;
  const faults = checked.error.issues.slice(0, 3).map(({ path, message }) => [...path.map(String), message].join(': '));
  throw new OnrecordError(code, `${name} was given what it cannot take: ${faults.join('; ')}.`, {
    remedy: 'The types of the package say what it takes.',
    cause: checked.error,
  });
}

/** Something to call back; what it takes and gives is its own affair. */
export const callbackSchema = z.custom<(...given: never[]) => unknown>(
  (given) => typeof given === 'function',
  'Invalid input: expected a function',
);

/** A stream of bytes. */
export const streamSchema = z.custom<AsyncIterable<unknown>>(
  (given) => typeof given === 'object' && given !== null && Symbol.asyncIterator in given,
  'Invalid input: expected an async iterable of bytes',
);
