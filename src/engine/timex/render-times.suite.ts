import type { Timex } from '../layers/layers.ts';

/** For tests: the times of a text in one line: "early May = DATE 2022-05 START; Friday = DATE 2022-11-25". */
export const renderTimes = (text: string, timexes: readonly Timex[]): string =>
  timexes
    .map(({ span, type, value, mod, alternatives }) =>
      [text.slice(...span), '=', type, value, mod, ...alternatives.map((other) => `or ${other}`)]
        .filter(Boolean)
        .join(' '),
    )
    .join('; ');
