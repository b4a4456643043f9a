/** One of some words, as a part of an expression: "(?:Mr|Mrs|Rt\. Hon)". */
export const anyOf = (words: Iterable<string>): string =>
  `(?:${[...words].map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`;

/** As the beginning of a sentence has it too: "my", "My". */
export const withCapitals = (words: Iterable<string>): string[] => [
  ...new Set([...words].flatMap((word) => [word, word[0]!.toUpperCase() + word.slice(1)])),
];
