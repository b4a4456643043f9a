import { normAt } from '../../../grammar/words.ts';
import type { Words } from '../../../layers/layers.ts';
import type { Match } from '../../sense.ts';
import { plainNumberAt } from './read-year.ts';

/** "The 1990s", "the '90s". */
export function detectDecade(words: Words, index: number): Match | null {
  const year = plainNumberAt(words, index);
  if (!(year > 0) || !isDecade(words, index)) return null;
  const full = words[index]!.text.length === 2 ? year + 1900 : year;
  const value = String(Math.floor(full / 10)).padStart(3, '0');
  return { end: index + 2, sense: { kind: 'fixed', type: 'DATE', value } };
}

/** "1990s", "'90s", "80s"; ages ("in her 80s") are none, so two digits ask for an apostrophe or "the". */
function isDecade(words: Words, index: number): boolean {
  const { text } = words[index]!;
  const next = words[index + 1];
  if (!next?.isGlued || (next.norm !== 's' && next.norm !== "'s") || !text.endsWith('0')) return false;
  if (text.length === 4) return Number(text) >= 1000 && next.norm === 's';
  const before = normAt(words, index - 1);
  return text.length === 2 && next.norm === 's' && (before === "'" || before === '’' || before === 'the');
}

/** "The nineties", "the nineteen sixties". */
export function detectNamedDecade(words: Words, index: number): Match | null {
  if (normAt(words, index - 1) !== 'the') return null;
  const century = words.language.numberWords.cardinals.get(normAt(words, index)) ?? 0;
  const hasCentury = century >= 15 && century <= 20;
  const at = hasCentury ? index + 1 : index;
  const decade = words.language.timexWords.decades.get(normAt(words, at));
  return decade === undefined
    ? null
    : { end: at + 1, sense: { kind: 'fixed', type: 'DATE', value: `${hasCentury ? century : 19}${decade}` } };
}
