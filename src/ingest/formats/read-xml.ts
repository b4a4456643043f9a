import { HEAD_BYTES, isNewsml } from '../newsroom/is-newsml.ts';
import { peekBytes } from '../peek-bytes.ts';
import { feedReader } from './read-feed.ts';
import { newsmlReader } from './read-newsml.ts';
import type { Reader } from './reader.ts';

/** A file that is only called .xml: its root says what it is. */
export const xmlReader: Reader = {
  format: 'feed',
  async *read(input) {
    const { head, stream } = await peekBytes(input.stream, HEAD_BYTES);
    yield* (isNewsml(head) ? newsmlReader : feedReader).read({ ...input, stream });
  },
};
