import { describe, expect, test } from 'vitest';
import { createFileError, isSystemError } from './file-error.ts';

const systemError = (code: string): Error => Object.assign(new Error(`${code}: no`), { code, syscall: 'open' });

describe('what the file system says', () => {
  // Root may read everything, so that a test by chmod would prove nothing where tests run as root.
  test.each([
    ['EACCES', 'file-unreadable'],
    ['EPERM', 'file-unreadable'],
    ['ELOOP', 'file-unreadable'],
    ['EIO', 'file-unreadable'],
    ['ENOENT', 'file-not-found'],
    ['ENOTDIR', 'file-not-found'],
    ['ENAMETOOLONG', 'file-not-found'],
  ])('%s is %s', (systemCode, code) => {
    const error = createFileError(systemError(systemCode), 'in.txt');
    expect(error).toMatchObject({ code, input: 'in.txt' });
    expect(error.remedy).toBeTruthy();
  });

  test('an error of another kind is none of the system', () => {
    expect(isSystemError(systemError('EIO'))).toBe(true);
    expect(isSystemError(new Error('EIO'))).toBe(false);
    expect(createFileError(null, 'in.txt').code).toBe('file-unreadable');
  });
});
