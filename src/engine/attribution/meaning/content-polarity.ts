import type { ContentPolarity, Polarity } from '../../../schema/statement.ts';
import type { CueGroup } from '../../language/cue-acts.ts';
import type { Language } from '../../language/language.ts';
import type { Frame } from './read-frame.ts';

/** All in lower case. */
export interface ContentFrame {
  /** Of the cue's head, as the lexicon of cues has it; empty where it does not know it. */
  readonly base: string;
  readonly group: CueGroup;
  readonly polarity: Polarity;
  /** The cue or its source takes the head back: "does not support", "nobody supports". */
  readonly isTakenBack: boolean;
  readonly frame: Frame;
  readonly cue: readonly string[];
  /** The first words of the content. */
  readonly content: readonly string[];
  readonly language: Language;
}

/** Would the content, read by itself behind the name of its source, say the opposite of what the source says? */
export const readContentPolarity = (frame: ContentFrame): ContentPolarity =>
  RULES.find(({ isSo }) => isSo(frame))?.polarity ?? 'affirmed';

interface Rule {
  readonly id: string;
  readonly polarity: ContentPolarity;
  readonly isSo: (frame: ContentFrame) => boolean;
}

/** The first that holds decides. */
const RULES: readonly Rule[] = [
  // “Contrary to what Moss said, the road is open.”
  { id: 'contrary', polarity: 'denied', isSo: ({ frame }) => frame === 'contrary' },
  // “If Moss denies that …”: nothing is said
  { id: 'open', polarity: 'affirmed', isSo: ({ frame }) => frame === 'open' },
  // “does not believe it matters whether …”, “has not decided whether to run”: a question cannot be denied
  { id: 'question', polarity: 'affirmed', isSo: opensWithQuestion },
  // “rejected the charges as baseless”: the content says it by itself
  { id: 'verdict', polarity: 'affirmed', isSo: hasVerdict },
  // “opposes closing the school”, but “does not oppose closing the school”
  { id: 'against', polarity: 'denied', isSo: (frame) => isOpposing(frame) && !frame.isTakenBack },
  { id: 'not-against', polarity: 'affirmed', isSo: isOpposing },
  // “bans smoking in the park”, but “bans him from smoking”
  { id: 'forbidden', polarity: 'denied', isSo: isForbidding },
  // “is not happy that the school is shut”: it is shut
  { id: 'felt', polarity: 'affirmed', isSo: isFelt },
  // “is not aware that it leaks”, but “was not aware that it leaked”
  { id: 'unaware', polarity: 'denied', isSo: isUnaware },
  // “does not believe that the road is safe”, “denied that the road was safe”
  { id: 'denied', polarity: 'denied', isSo: ({ polarity }) => polarity === 'denied' },
];

function opensWithQuestion({ content, language }: ContentFrame): boolean {
  return language.meaningWords.interrogatives.has(content[0] ?? '');
}

/** Between "as" and what is said of it: "as patently false". */
const VERDICT_REACH = 2;

/** "Rejected the charges as baseless", "rejected the plan as too dear", "dismissed | nonsense reports". */
function hasVerdict({ base, content, polarity, language: { meaningWords } }: ContentFrame): boolean {
  const { falsehoods, opposingCues, verdictLead } = meaningWords;
  if (opposingCues.has(base) && content.indexOf(verdictLead) > 0) return true;
  if (polarity !== 'denied') return false;
  return content.some(
    (word, at) =>
      falsehoods.has(word) && (at === 0 || content.slice(Math.max(0, at - VERDICT_REACH), at).includes(verdictLead)),
  );
}

function isOpposing({ base, cue, language }: ContentFrame): boolean {
  const { opposingCues, opposingWith } = language.meaningWords;
  if (opposingCues.has(base)) return true;
  return opposingWith.has(base) && cue.some((word) => language.cueActs.opposingLinks.has(word));
}

function isForbidding({ base, isTakenBack, content, language: { meaningWords } }: ContentFrame): boolean {
  return meaningWords.forbiddingCues.has(base) && !isTakenBack && !content.includes(meaningWords.forbiddingLink);
}

function isFelt({ base, group, language }: ContentFrame): boolean {
  return language.cueActs.cueGroups[group].act === 'attitude' && !language.meaningWords.supportingCues.has(base);
}

function isUnaware({ base, group, cue, content, isTakenBack, language }: ContentFrame): boolean {
  if (group !== 'knowledge' || !isTakenBack) return false;
  const { awarenessCues, anyWords, presentBeForms } = language.meaningWords;
  return anyWords.has(content[0] ?? '') || (awarenessCues.has(base) && cue.some((word) => presentBeForms.has(word)));
}
