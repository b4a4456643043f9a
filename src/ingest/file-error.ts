import { type ErrorCode, OnrecordError } from '../errors.ts';

interface Description {
  readonly code: ErrorCode;
  readonly message: string;
  readonly remedy: string;
}

const DESCRIPTIONS: Readonly<Record<string, Description>> = {
  EACCES: {
    code: 'file-unreadable',
    message: 'You may not read it.',
    remedy: 'Ask its owner for the right to read it, or read a copy.',
  },
  EISDIR: { code: 'file-unreadable', message: 'It is a folder.', remedy: 'Name a file or a folder that exists.' },
  ELOOP: {
    code: 'file-unreadable',
    message: 'Its symbolic links run in a circle.',
    remedy: 'Name the file that the links should lead to.',
  },
  EMFILE: {
    code: 'file-unreadable',
    message: 'Too many files are open.',
    remedy: 'Close other programs and try again.',
  },
  ENAMETOOLONG: {
    code: 'file-not-found',
    message: 'The name is too long to be one of a file.',
    remedy: 'Check the spelling.',
  },
  ENOENT: {
    code: 'file-not-found',
    message: 'Nothing stands at this path.',
    remedy: 'Check the spelling and the folder.',
  },
  ENOTDIR: {
    code: 'file-not-found',
    message: 'A part of the path is no folder.',
    remedy: 'Check the spelling and the folder.',
  },
};

/** What the file system threw, said plainly. */
export function createFileError(thrown: unknown, origin: string): OnrecordError {
  const systemCode = (thrown as { code?: unknown } | null)?.code;
  const key = systemCode === 'EPERM' ? 'EACCES' : String(systemCode);
  const known = Object.hasOwn(DESCRIPTIONS, key) ? DESCRIPTIONS[key]! : null;
  const { code, message, remedy } = known ?? describeUnknown(thrown);
  return new OnrecordError(code, message, { input: origin, remedy, cause: thrown });
}

/** Whether the system, and not a reader, threw it. */
export function isSystemError(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && 'syscall' in thrown;
}

function describeUnknown(thrown: unknown): Description {
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  return {
    code: 'file-unreadable',
    message: `It could not be read: ${reason}.`,
    remedy: 'Check the disk, or read a copy.',
  };
}
