/** Every error a user can meet: its code, what it means, and what to do. `docs/reference/errors.md` has a heading for each. */
export const ERROR_CODES = {
  'annotation-conflict': 'Somebody else said something of the same item in the meantime.',
  'annotation-invalid': 'What was said of an item makes no sense.',
  'archive-failed': 'The files of an archive could not be read or written.',
  'authority-invalid': 'The authority file is not as it has to be.',
  'bad-argument': 'A program handed in what the package cannot take.',
  'bad-json': 'The line is not valid JSON.',
  'bad-document': 'The JSON is valid, but it is not a document: a field is missing or has the wrong type.',
  'bad-encoding': 'The bytes are text in no encoding that Onrecord knows.',
  'baseline-invalid': 'The baseline file is not as it has to be.',
  'binary-file': 'The file holds binary data, not text.',
  'captions-failed': 'The captions could not be read.',
  'config-invalid': 'The configuration file is not as it has to be.',
  'data-damaged': 'A list of names that comes with the package is missing, or is not the one that was published.',
  'decision-conflict': 'Another decision stands against this one.',
  'empty-input': 'There is no text in the input.',
  'feed-failed': 'The feed could not be read.',
  'fetch-failed': 'The page could not be fetched.',
  'file-not-found': 'Nothing stands at this path, or nothing matches this pattern.',
  'file-unreadable': 'The file exists, but it may not be read.',
  'fix-refused': 'The file was not put right, since it is not what was checked.',
  'git-failed': 'git did not tell what is staged.',
  'gzip-failed': 'The gzip file could not be unpacked.',
  'internal-error': 'A fault of Onrecord itself.',
  'model-damaged': 'A file of the reader model is missing, or is not the one that was published.',
  'line-too-long': 'A line of JSON Lines is longer than Onrecord takes.',
  'newsml-failed': 'The NewsML-G2 could not be read.',
  'no-article': 'The page holds no article text.',
  'no-runtime': 'ONNX Runtime, which runs the reader model, does not run on this machine.',
  'no-such-conflict': 'No two passages in the store that clash have this id.',
  'no-such-decision': 'No decision in the journal has this number.',
  'no-such-rule': 'No rule of check has this id.',
  'no-such-document': 'No document in the store fits.',
  'ambiguous-actor': 'Several actors in the store bear this name.',
  'ambiguous-document': 'Several documents in the store fit.',
  'no-such-actor': 'No actor in the store fits.',
  'no-stance-model': 'This package holds no stance model, without which nobody can be put for or against anything.',
  'nested-too-deep': 'The input is nested deeper than Onrecord follows.',
  'parser-ended': 'The process that parses inputs ended, or could not be started.',
  'pdf-failed': 'The PDF could not be read.',
  'docx-failed': 'The DOCX file could not be read.',
  'store-busy': 'Another program kept the store locked for too long.',
  'store-failed': 'The store could not be read or written.',
  'store-full': 'The disk that holds the store is full.',
  'store-gone': 'The store was deleted or moved while it was open.',
  'store-newer': 'The store was written by a newer version of Onrecord.',
  'store-not-a-database': 'The file given as a store is something else.',
  'store-readonly': 'The store may be read, but not written to.',
  'text-too-long': 'The text is longer than Onrecord takes.',
  'took-too-long': 'Parsing the input took longer than Onrecord waits.',
  'took-too-much-memory': 'Parsing the input took more memory than Onrecord gives it.',
  'unclear-question': 'It is not certain what the question asks.',
  'unknown-format': 'The kind of file is not one that Onrecord reads.',
  'address-refused': 'The address leads into a private network, or is none that may be read.',
  'host-refused': 'The request names a host that this server does not answer for.',
  'method-refused': 'This address does not take this method.',
  'no-such-address': 'Nothing stands at this address of the server.',
  'no-such-item': 'The document has no such item.',
  'no-such-question': 'No question that is followed has this number.',
  'no-such-read': 'The server knows no reading of this number.',
  'not-acceptable': 'The answer cannot be given in the form that was asked for.',
  'not-allowed': 'The token does not allow this.',
  'not-signed': 'Nobody has signed a rating of this claim, so there is none to publish.',
  'origin-refused': 'The request comes from a page of another site.',
  'precondition-failed': 'The document is no longer what it was when you saw it.',
  'precondition-required': 'The request must say which state of the document it is about.',
  'request-invalid': 'The request is not as the API describes it.',
  'request-too-large': 'The request is larger than the server takes.',
  'too-many-requests': 'There were too many requests in a short time.',
  'token-needed': 'The request has no token, or one that the server does not know.',
  'type-refused': 'The body of the request is of a kind that is not taken here.',
  usage: 'The command line was not understood.',
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

export interface ErrorDetails {
  /** The input at fault: a path, a URL, a document id, "-" for standard input. */
  readonly input?: string;
  /** Where in the input: "line 12", "page 3". */
  readonly place?: string;
  /** What the user can do about it, as a sentence. */
  readonly remedy?: string;
  readonly cause?: unknown;
}

/** The one error class of the project: has a code, names the input and the place, and says the remedy. */
export class OnrecordError extends Error {
  override readonly name = 'OnrecordError';
  readonly code: ErrorCode;
  readonly input: string | null;
  readonly place: string | null;
  readonly remedy: string | null;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.input = details.input ?? null;
    this.place = details.place ?? null;
    this.remedy = details.remedy ?? null;
  }
}

/** Anything thrown as an OnrecordError; what is not one already is a fault of ours. */
export function toOnrecordError(error: unknown, details: ErrorDetails = {}): OnrecordError {
  if (error instanceof OnrecordError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new OnrecordError('internal-error', message, {
    remedy: 'Please report it with the input.',
    ...details,
    cause: error,
  });
}
