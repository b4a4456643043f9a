/** "1 document", "1,200 documents"; a noun that does not take an s says what it takes. */
export const countOf = (count: number, noun: string, nouns = `${noun}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? noun : nouns}`;
