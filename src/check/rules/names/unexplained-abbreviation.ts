import type { Language } from '../../../engine/language/language.ts';
import { createRule } from '../../rule.ts';
import type { CheckView } from '../../view.ts';
import { isSpelledOut } from './is-spelled-out.ts';

export const unexplainedAbbreviation = createRule({
  id: 'names/unexplained-abbreviation',
  scope: 'all',
  severity: 'warning',
  docs: {
    title: 'Letters that nothing tells the meaning of',
    why: 'Readers who do not know them cannot tell who or what is meant.',
    todo: 'Write the name out where it stands first, with the letters in brackets behind it.',
    valid: [
      { text: 'The Kaldrian Water Board (KWB) raised its prices. The KWB said so on Monday.' },
      { text: 'The KWB (Kaldrian Water Board) raised its prices.' },
      { text: 'The Kaldrian Water Board raised its prices. The KWB said so on Monday.' },
      { text: 'The KWB, the water board of Kaldria, raised its prices.' },
      { text: 'The teachers’ union KTU will strike. So will the KRVB broadcaster.' },
      { text: 'The US, the EU and NATO met at the UN. The FBI and the BBC were told by the CEO.' },
      { text: 'It happened at 9 AM GMT, 40 KM from Wexholm, in PART II.' },
      { text: 'WEXHOLM COUNCIL VOTES FOR BRIDGE\n\nThe council voted on Monday. It did NOT say why.' },
      { text: 'Reporters wore vests with “HARBOUR” on them.' },
      { text: 'JD Moss and RK Brenner spoke for an hour.' },
      { text: 'Peat bog fires (PBFs) are rare. Nobody counts PBFs.' },
      { text: 'The board, known as KWB, raised its prices.' },
      { text: 'Orna Water (NYSE: ORWA) raised its prices.' },
      { text: 'Doctors treat post-harbour stress disorder, or PHSD, with walks.' },
    ],
    invalid: [
      { text: 'The KWB raised its prices on Monday. The KWB said that it had to.', finds: ['KWB'] },
      { text: 'Ada Moss joined the KRTZ in 2031.', finds: ['KRTZ'] },
      { text: '“The KWB has to go,” said Ada Moss, who once led the Kaldrian Rail Union (KRU).', finds: ['KWB'] },
      { text: 'A spokesman for KVZ said that talks with the Kaldrian Water Board would go on.', finds: ['KVZ'] },
    ],
  },
  check(view, report) {
    const told = new Set<string>();
    for (const { 0: exact, index, 1: letters } of view.text.matchAll(LETTERS)) {
      const key = letters!.replace(/s$/, '');
      if (told.has(key)) continue;
      const span = [index, index + exact.length] as const;
      if (isKnown(key, view.language) || isNoAbbreviation(view, span, key)) continue;
      told.add(key);
      if (isSpelledOut(view, key)) continue;
      report({ span, message: `Nothing tells what “${exact}” stands for.` });
    }
  },
});

const LETTERS = /(?<![\p{L}\p{N}\p{M}&.'’@#$/_-])(\p{Lu}[\p{Lu}&]{1,6}s?)(?![\p{L}\p{N}\p{M}&@/_-]|\.\p{L})/gu;

function isKnown(key: string, { knownAbbreviations, titles }: Language): boolean {
  const { wellKnown, everyday, units, regions } = knownAbbreviations;
  const sets = [wellKnown, everyday, units, regions];
  return sets.some((set) => set.has(key)) || titles.degrees.has(key.toLowerCase()) || /^[IVXLCDM]+$/.test(key);
}

type Place = readonly [start: number, end: number];

/** Capitals that are no abbreviation, or part of a name that nobody takes apart. */
const isNoAbbreviation = (view: CheckView, place: Place, key: string): boolean =>
  isBesideCapitals(view, place) || isInName(view, place) || isInLoudBlock(view, place) || isWordOfText(view, key);

/** Loud words in a row, "(NYSE: ORWA)", "WARNING: …", or the "WEXHOLM, Kaldria" that a report opens with. */
function isBesideCapitals({ text, record }: CheckView, [start, end]: Place): boolean {
  const [before, behind] = [text.slice(Math.max(0, start - 4), start), text.slice(end, end + 4)];
  // a word on a sign: “PRESS”
  if (/["“‘]$/u.test(before) && /^["”’]/u.test(behind)) return true;
  if (/\p{Lu}{2}[ ,]{1,2}$/u.test(before) || /^[ ,]{1,2}\p{Lu}{2}/u.test(behind)) return true;
  return (
    /:\s*$/.test(before) ||
    behind[0] === ':' ||
    (behind[0] === ',' && record.blocks.some(({ span }) => span[0] === start))
  );
}

/** A person's initials, and letters with several words behind them: "the KRV Education Fund". */
const isInName = ({ record, text }: CheckView, [start, end]: Place): boolean =>
  record.actors.some(({ kind, mentions }) =>
    mentions.some(({ span }) => {
      if (span[0] > start || end > span[1]) return false;
      return kind === 'person' || text.slice(...span).split(' ').length >= MANY_WORDS;
    }),
  );

const MANY_WORDS = 3;

function isInLoudBlock({ record, text }: CheckView, [start, end]: Place): boolean {
  const block = record.blocks.find(({ span }) => span[0] <= start && end <= span[1]);
  const words = block ? text.slice(...block.span) : '';
  return (words.match(/\p{Lu}/gu) ?? []).length > (words.match(/\p{Ll}/gu) ?? []).length;
}

/** "It did NOT", where "not" stands elsewhere. */
const isWordOfText = ({ text }: CheckView, key: string): boolean =>
  new RegExp(`(?<!\\p{L})${key.toLowerCase()}(?!\\p{L})`, 'u').test(text);
