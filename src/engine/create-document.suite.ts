import type { DocumentInput } from '../schema/document.ts';

/** For tests: a document of which nothing is known but its text, and what else is given. */
export const createDocument = (text: string, given: Partial<DocumentInput> = {}): DocumentInput => ({
  id: 'd1',
  text,
  title: null,
  publishedAt: null,
  url: null,
  publisher: null,
  byline: [],
  language: null,
  ...given,
});
