import { renderApiModule } from './render-api-module.ts';
import { renderErrorCodes } from './render-error-codes.ts';
import { renderRecordModule } from './render-record-module.ts';

/** The modules of the Python package that are made from the schemas, by the names of their files. */
export const PYTHON_MODULES: readonly (readonly [name: string, render: () => string])[] = [
  ['api.py', renderApiModule],
  ['error_codes.py', renderErrorCodes],
  ['record.py', renderRecordModule],
];
