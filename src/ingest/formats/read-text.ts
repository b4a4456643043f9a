import { decodeText } from '../decode-text.ts';
import { readTextHead } from '../metadata/text-head.ts';
import { createFileReader, type Reader } from './reader.ts';

const fileReader = createFileReader('txt', (bytes, { charset, url, today }) => {
  const text = decodeText(bytes, charset);
  const head = readTextHead(text, today ?? null);
  return { ...head, text, url: head.url ?? url, lines: [[0, 1]] };
});

/** Plain text: taken as it stands but for its encoding and line ends. Its first lines may tell what it is. */
export const textReader: Reader = { ...fileReader, isLinear: true };
