import { isBreak } from '../../grammar/noun-phrase.ts';
import type { Words } from '../../layers/layers.ts';
import { readCurrencyBefore } from '../units/currency-before.ts';

/** "1080p", "4K televisions": how fine a picture is. */
export const skipPictureSize = (words: Words, index: number): number =>
  words[index + 1]?.isGlued && (isLines(words, index) || isThousands(words, index)) ? index + 2 : index;

/** "1080p", "1080i". */
const isLines = (words: Words, index: number): boolean =>
  /^[pi]$/.test(words[index + 1]!.text) && /^(?:480|576|720|1080|1440|2160|4320)$/.test(words[index]!.text);

/** "4K" before a noun; "$4K" and "5K users" are thousands. */
const isThousands = (words: Words, index: number): boolean =>
  words[index + 1]!.text === 'K' &&
  /^[248]$/.test(words[index]!.text) &&
  words[index + 2]?.kind === 'word' &&
  readCurrencyBefore(words, index) === null &&
  !isBreak(words[index + 2], words.language);
