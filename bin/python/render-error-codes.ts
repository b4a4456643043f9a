import { ERROR_CODES } from '../../src/errors.ts';
import { docstring } from './python-types.ts';

/** Of the Python package alone: what can go wrong around the program. */
const OWN_CODES = {
  'no-answer': 'The server cannot be reached, or did not answer in time.',
  'no-pandas': 'pandas is not installed.',
  'process-ended': 'The process that reads ended twice over the same text, or could not be started.',
  'reader-closed': 'The Reader was closed.',
} as const;

/** python/src/onrecord/error_codes.py: every code that an error can have, as a type. */
export function renderErrorCodes(): string {
  const codes = Object.entries({ ...ERROR_CODES, ...OWN_CODES });
  return `"""What can go wrong, by its code. Made from src/errors.ts by \`npm run docs\`."""

from __future__ import annotations

from typing import Literal

ErrorCode = Literal[
${codes.map(([code]) => `    "${code}",`).join('\n')}
]
${docstring('docs/reference/errors.md explains those of the program, docs/guide/python.md the others.', '')[0]}

ERROR_CODES: dict[ErrorCode, str] = {
${codes.map(([code, what]) => `    "${code}": ${JSON.stringify(what)},`).join('\n')}
}
"""Each with what it means."""
`;
}
