/** What a checker can find, in the order of the keys 1 to 5. Words alone: no scale puts "cannot tell" between two others. */
export const VERDICTS = ['Supported', 'Partly so', 'Unsupported', 'Not so', 'Cannot tell'] as const;

export type Verdict = (typeof VERDICTS)[number];
