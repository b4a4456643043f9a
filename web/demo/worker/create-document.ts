import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { readTextHead } from '../../../src/ingest/metadata/text-head.ts';
import type { DocumentInput } from '../../../src/schema/document.ts';
import type { GivenArticle } from './messages.ts';

/**
 * A pasted article as `onrecord read` makes it of a text file: what nobody gave is told by its first lines, if they do, and its id is
 * that which a store gives it.
 */
export function createDocument({ text, title, publisher, publishedAt }: GivenArticle, today: string): DocumentInput {
  const head = readTextHead(text, today);
  return {
    id: bytesToHex(sha256(new TextEncoder().encode(text))).slice(0, 20),
    text,
    title: title.trim() || (head.title ?? null),
    publishedAt: publishedAt || (head.publishedAt ?? null),
    publisher: publisher.trim() || (head.publisher ?? null),
    url: head.url ?? null,
    byline: head.byline ?? [],
    language: null,
  };
}
