import { createHash } from 'node:crypto';

/** Lower-case hex SHA-256 of a text: the identity of a document. A lone surrogate counts as U+FFFD. */
export const hashText = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** The id of a document in a store: enough of its hash to tell a hundred million texts apart, short enough to type. */
export const toDocumentId = (textHash: string): string => textHash.slice(0, 16);
