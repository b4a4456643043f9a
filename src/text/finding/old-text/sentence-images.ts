import type { MappedSentence } from './map-sentences.ts';

/** Where the sentences of the old text stand in the new one, by place. */
export interface SentenceImages {
  /** Is at this code a sentence of the old text, other than those from `first` to `last`? */
  isOther(code: number, first: number, last: number): boolean;
}

export function createSentenceImages(sentences: readonly MappedSentence[]): SentenceImages {
  const images = sentences
    .flatMap(({ range: [start, end], place }, index) =>
      place === null ? [] : [{ start: place, end: place + end - start, index }],
    )
    .toSorted((a, b) => a.start - b.start);
  return {
    isOther(code, first, last) {
      let low = 0;
      let high = images.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (images[middle]!.start <= code) low = middle + 1;
        else high = middle;
      }
      const image = images[low - 1];
      return image !== undefined && code < image.end && (image.index < first || image.index > last);
    },
  };
}
