import type { ErrorCode, OnrecordError } from '../errors.ts';
import { trimEnd } from '../text/trim-end.ts';
import { escapeFlow } from './layout/escape-controls.ts';

/** One line for a person: `onrecord: <input>: <message> (<place>). <remedy>` */
export function renderError(error: OnrecordError): string {
  const input = error.input === null ? '' : `${error.input}: `;
  const place = error.place === null ? '' : ` (${error.place})`;
  const remedy = error.remedy === null ? '' : ` ${error.remedy}`;
  const message = trimEnd(error.message, /[.\s]/);
  return escapeFlow(`onrecord: ${input}${message}${place}.${remedy}`);
}

/** The same for a machine; null where there is nothing to say. */
export const createErrorJson = ({ code, message, input, place, remedy }: OnrecordError) => ({
  code,
  message,
  input,
  place,
  remedy,
});

/** Nothing found is an answer (1), not a failure (2). */
const NOTHING_FOUND: readonly ErrorCode[] = ['no-such-document', 'no-such-actor', 'no-such-decision'];

export const toExitCode = (error: OnrecordError): 1 | 2 => (NOTHING_FOUND.includes(error.code) ? 1 : 2);
