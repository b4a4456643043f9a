import type { Language } from '../../engine/language/language.ts';
import type { Span } from '../../schema/span.ts';
import { findClause } from './clause-rules.ts';
import type { ConditionKind } from './condition.ts';
import { type ConditionFrame, listStems, shareStems } from './condition-frame.ts';
import { findDemand } from './demand-rules.ts';
import { findConditionNoun } from './noun-rules.ts';
import { listSentenceWords } from './passage-words.ts';
import type { Side } from './side.ts';
import { isProspective } from './tense.ts';

/** A passage that takes a side, as far as conditions are concerned. */
export interface SidedPassage {
  readonly words: string;
  readonly cue: string;
  readonly proposition: string;
  readonly side: Side;
}

export interface FoundCondition {
  readonly kind: ConditionKind;
  /** In the words of the passage. */
  readonly span: Span;
  readonly by: string;
  /** How many demands are said to follow; null where none are counted. */
  readonly told: number | null;
  /** The side once the condition is met: the words may name its lack ("not unless they leave"). */
  readonly side: Side;
}

export type ConditionLanguage = Pick<Language, 'conditionWords' | 'numberWords'>;

/** What a stance hangs on, where its words say so; null where it stands by itself. */
export function findCondition(passage: SidedPassage, language: ConditionLanguage): FoundCondition | null {
  for (const frame of createFrames(passage, language)) {
    const found = findInFrame(frame, passage, language);
    if (found) return found;
  }
  return null;
}

/** The sentences in which a condition would be one of the stance. */
function createFrames({ words, cue, proposition }: SidedPassage, { conditionWords }: ConditionLanguage) {
  const sentences = listSentenceWords(words);
  const stems = listTopicStems(proposition, conditionWords);
  const cueWords = listSentenceWords(cue)
    .flat()
    .map(({ lower }) => lower);
  const frames = sentences.map(
    (sentence): ConditionFrame => ({ words: sentence, cue: cueWords, stems, lexicon: conditionWords }),
  );
  return frames.length <= FEW_SENTENCES ? frames : frames.filter(isOfStance);
}

/** Of a proposition without its names, which everybody says who speaks of the same people; with them where there is nothing else. */
function listTopicStems(proposition: string, lexicon: ConditionLanguage['conditionWords']): ReadonlySet<string> {
  const words = listSentenceWords(proposition).flat();
  const stems = listStems(
    words.filter(({ span }) => !CAPITAL.test(proposition.slice(...span))),
    lexicon,
  );
  return stems.size > 0 ? stems : listStems(words, lexicon);
}

const CAPITAL = /^\p{Lu}/u;

/** In so few sentences, all of them are the stance. */
const FEW_SENTENCES = 2;

const isOfStance = (frame: ConditionFrame): boolean =>
  shareStems(frame.words, frame) > 0 &&
  frame.words.some(({ lower }) => frame.lexicon.stanceWords.has(lower) || isProspective(lower, frame));

function findInFrame(
  frame: ConditionFrame,
  passage: SidedPassage,
  { numberWords }: ConditionLanguage,
): FoundCondition | null {
  const spanOf = ([from, to]: readonly [number, number]): Span => [
    frame.words[from]!.span[0],
    frame.words[to - 1]!.span[1],
  ];
  const noun = findConditionNoun(frame, numberWords);
  if (noun)
    return { kind: 'list', span: spanOf(noun.range), by: `condition/${noun.id}`, told: noun.told, side: passage.side };
  for (let at = 0; at < frame.words.length; at++) {
    const clause = findClause(frame, at);
    if (!clause) continue;
    const { rule, range } = clause;
    const side = rule.isLack ? turnSide(passage, frame) : passage.side;
    return { kind: rule.kind, span: spanOf(range), by: `condition/${rule.id}`, told: null, side };
  }
  const demand = findDemand(frame);
  if (!demand) return null;
  return {
    kind: 'condition',
    span: spanOf(demand.range),
    by: `condition/${demand.id}`,
    told: null,
    side: turnSide(passage, frame),
  };
}

/** Whoever refuses what lacks something is for it once it is there; a proposition that is negated itself has its sides the other way round. */
function turnSide({ side, proposition }: SidedPassage, { lexicon }: ConditionFrame): Side {
  const words = listSentenceWords(proposition).flat();
  const isNegative = words.some(
    ({ lower }) => lexicon.refusals.has(lower) || lexicon.refusalEndings.some((ending) => lower.endsWith(ending)),
  );
  const refusing: Side = isNegative ? 'for' : 'against';
  if (side !== refusing) return side;
  return isNegative ? 'against' : 'for';
}
