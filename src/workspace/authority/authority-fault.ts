import { OnrecordError } from '../../errors.ts';

/** What is wrong with an authority file, and in which line, from 1. */
export interface AuthorityFault {
  readonly line: number;
  readonly message: string;
}

/** The error for a file with these faults: it names the first, and how many there are besides. */
export function createAuthorityError(path: string, faults: readonly AuthorityFault[]): OnrecordError {
  const [first, ...others] = faults.toSorted((a, b) => a.line - b.line);
  const more = others.length ? `; and ${others.length} more, the next in line ${others[0]!.line}` : '';
  return new OnrecordError('authority-invalid', `${first!.message}${more}`, {
    input: path,
    place: `line ${first!.line}`,
    remedy: 'Nothing was taken in. `onrecord actor authority --help` shows what such a file holds.',
  });
}
