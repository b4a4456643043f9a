import { createHash } from 'node:crypto';

/** Lower-case hex SHA-256 of a text: the identity of a document. A lone surrogate counts as U+FFFD. */
export const hashText = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** The id that a store gives a document: the beginning of its hash, short enough to type. */
export const toDocumentId = (textHash: string): string => textHash.slice(0, 20);
