import { decodeText } from '../decode-text.ts';
import { findHeadline } from '../layout/headline.ts';
import { createFileReader, type Reader } from './reader.ts';

const fileReader = createFileReader('txt', (bytes, { charset, url }) => {
  const text = decodeText(bytes, charset);
  return { text, title: findHeadline(text), url };
});

/** Plain text: taken as it stands but for its encoding and line ends. */
export const textReader: Reader = { ...fileReader, isLinear: true };
