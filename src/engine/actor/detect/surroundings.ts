import type { Token } from '../../layers/layers.ts';
import { hasCapital } from '../name/capital.ts';

/** "according to" is told apart from the "to" of a direction. */
export const wordBefore = (tokens: readonly Token[], at: number): string =>
  tokens[at - 2]?.lower === 'according' ? 'according to' : (tokens[at - 1]?.lower ?? '');

/** Does it open a sentence, a quotation or a label's words, and has its capital from that? */
export const isOpener = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || /^["“‘'«:•`]+$/.test(tokens[at - 1]!.text);

/** Are most words of a heading capitalised, so that capitals say nothing? */
export function isTitleCased(tokens: readonly Token[]): boolean {
  const long = tokens.filter((token) => token.kind === 'word' && token.text.length > 3);
  return long.filter((token) => hasCapital(token.text)).length > long.length * 0.6;
}
