import { OnrecordError } from '../../errors.ts';

/** SQLite's result codes that a user can do something about. */
const BUSY = 5;
const LOCKED = 6;
const READONLY = 8;
const IO_ERROR = 10;
const CORRUPT = 11;
const FULL = 13;
const CANNOT_OPEN = 14;
const NOT_A_DATABASE = 26;

const ENOSPC = 28;
const EDQUOT = 122;

/** What SQLite or the file system threw, as an error that names the store and the remedy. */
export function toStoreError(error: unknown, path: string): OnrecordError {
  if (error instanceof OnrecordError) return error;
  const fault = describe(error);
  if (isFull(error)) {
    return new OnrecordError('store-full', 'The disk that holds the store is full.', {
      input: path,
      remedy: 'Make room, then repeat the command: what was read until now is kept.',
      cause: error,
    });
  }
  switch (primaryCode(error)) {
    case BUSY:
    case LOCKED:
      return new OnrecordError('store-busy', 'Another program kept the store locked for too long.', {
        input: path,
        remedy: 'Repeat the command when the other program has ended.',
        cause: error,
      });
    case NOT_A_DATABASE:
      return createNotADatabaseError(path, 'The file is no SQLite database.', error);
    case CORRUPT:
      return new OnrecordError('store-failed', `The store is damaged: ${fault}.`, {
        input: path,
        remedy: 'Restore it from a copy, or name another store and read the documents again.',
        cause: error,
      });
    case READONLY:
      return createReadonlyError(path, error);
    case CANNOT_OPEN:
    case IO_ERROR:
      return new OnrecordError('store-failed', `The store cannot be opened, read or written: ${fault}.`, {
        input: path,
        remedy: 'See that the path is a file in a folder that you may write to, or name another store.',
        cause: error,
      });
    default:
      return new OnrecordError('store-failed', `The store failed: ${fault}.`, {
        input: path,
        remedy: isSystemError(error)
          ? 'See that the path is a file in a folder that you may write to, or name another store.'
          : 'Please report it with the command.',
        cause: error,
      });
  }
}

export function createNotADatabaseError(path: string, message: string, cause?: unknown): OnrecordError {
  return new OnrecordError('store-not-a-database', message, {
    input: path,
    remedy: 'Name the file of a store of Onrecord, or a path where there is no file yet.',
    cause,
  });
}

export function createReadonlyError(path: string, cause?: unknown): OnrecordError {
  return new OnrecordError('store-readonly', 'The store may be read here, but not written to.', {
    input: path,
    remedy: 'Copy it to a folder that you may write to, or ask its owner for the right to write.',
    cause,
  });
}

export function createUnreadLogError(path: string, cause?: unknown): OnrecordError {
  return new OnrecordError('store-readonly', 'The newest of the store stands in a log that cannot be read here.', {
    input: path,
    remedy: `Copy it with ${path}-wal to a folder that you may write to, and open it there.`,
    cause,
  });
}

/** Somebody took the file away, or put another in its place: what would be written now would be lost without a word. */
export function createGoneError(path: string): OnrecordError {
  return new OnrecordError('store-gone', 'The store was deleted or moved while it was open.', {
    input: path,
    remedy: 'Put it back, or repeat the command, which makes it anew: what was read meanwhile is not kept.',
  });
}

/** What SQLite says of a file or folder that it may not write to. */
export const isNotWritable = (error: unknown): boolean => [READONLY, CANNOT_OPEN].includes(primaryCode(error) ?? 0);

export const isBusy = (error: unknown): boolean => primaryCode(error) === BUSY;

function isFull(error: unknown): boolean {
  const { systemErrno, code } = readFields(error);
  return (
    primaryCode(error) === FULL ||
    systemErrno === ENOSPC ||
    systemErrno === EDQUOT ||
    code === 'ENOSPC' ||
    code === 'EDQUOT'
  );
}

/** SQLite puts details into the upper bytes of its code. Errors of statements that give rows come without one. */
function primaryCode(error: unknown): number | null {
  const { errcode } = readFields(error);
  if (typeof errcode === 'number') return errcode & 0xff;
  const message = describe(error);
  return MESSAGES.find(([text]) => message.includes(text))?.[1] ?? null;
}

/** What SQLite says for a code. */
const MESSAGES: readonly (readonly [text: string, code: number])[] = [
  ['database is locked', BUSY],
  ['database table is locked', LOCKED],
  ['attempt to write a readonly database', READONLY],
  ['disk I/O error', IO_ERROR],
  ['database disk image is malformed', CORRUPT],
  ['database or disk is full', FULL],
  ['unable to open database file', CANNOT_OPEN],
  ['file is not a database', NOT_A_DATABASE],
];

function isSystemError(error: unknown): boolean {
  const { code } = readFields(error);
  return typeof code === 'string' && /^E[A-Z]+$/.test(code);
}

const describe = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function readFields(error: unknown): { errcode?: unknown; systemErrno?: unknown; code?: unknown } {
  return typeof error === 'object' && error !== null ? error : {};
}
