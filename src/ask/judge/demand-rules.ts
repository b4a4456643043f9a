import { type ConditionFrame, matchPhrase, shareStems, type WordRange } from './condition-frame.ts';

/** What must be before all else: a condition that no conjunction opens. */
export interface DemandRule {
  readonly id: string;
  readonly find: (frame: ConditionFrame) => WordRange | null;
}

export function findDemand(frame: ConditionFrame): { readonly id: string; readonly range: WordRange } | null {
  for (const { id, find } of DEMAND_RULES) {
    const range = find(frame);
    if (range) return { id, range };
  }
  return null;
}

const DEMAND_RULES: readonly DemandRule[] = [
  // “Vesmar must leave the valley before any talks”
  { id: 'must-before', find: findMustBefore },
  // “they must first leave the valley”
  { id: 'must-first', find: findMustFirst },
  // “Any deal must give back the port”
  { id: 'any-must', find: findAnyMust },
  // “offered conditional support”
  { id: 'conditional', find: findConditional },
];

/** Where a demand begins: its modal. */
const findModal = ({ words, lexicon }: ConditionFrame, from = 0): number =>
  words.findIndex((_, at) => at >= from && matchPhrase(words, at, lexicon.demands) > 0);

function findMustBefore(frame: ConditionFrame): WordRange | null {
  const { words, lexicon } = frame;
  const modal = findModal(frame);
  const before = words.findIndex(({ lower }, at) => at > modal && lower === lexicon.beforeWord);
  if (modal < 0 || before < 0) return null;
  const behind = words.slice(before + 1);
  const bears = shareStems(behind, frame) > 0 || behind.some(({ lower }) => lexicon.stanceWords.has(lower));
  return bears ? [findStart(frame), before] : null;
}

function findMustFirst(frame: ConditionFrame): WordRange | null {
  const { words, lexicon } = frame;
  const at = words.findIndex(({ lower }) => lower === lexicon.firstWord);
  if (at < 1) return null;
  const isBehindModal = [1, 2, 3].some(
    (length) => at >= length && matchPhrase(words.slice(0, at), at - length, lexicon.demands) === length,
  );
  const isWould = lexicon.prospects.has(words[at - 1]!.lower);
  return isBehindModal || isWould ? [isBehindModal ? findStart(frame) : at, endOf(frame)] : null;
}

function findAnyMust(frame: ConditionFrame): WordRange | null {
  const { words, lexicon } = frame;
  const start = findStart(frame);
  const modal = findModal(frame, start);
  if (modal < 0 || modal - start > SUBJECT || !lexicon.anyWords.has(words[start]?.lower ?? '')) return null;
  return [modal, endOf(frame)];
}

/** Words of a subject at most. */
const SUBJECT = 6;

function findConditional(frame: ConditionFrame): WordRange | null {
  const at = frame.words.findIndex(({ lower }) => frame.lexicon.conditionalWords.has(lower));
  const next = frame.words[at + 1];
  return at < 0 ? null : [at, next && !next.isMark ? at + 2 : at + 1];
}

/** The first word that is none of the marks and "that". */
const findStart = ({ words, lexicon }: ConditionFrame): number =>
  words.findIndex(({ isMark, lower }) => !isMark && lower !== lexicon.complementizer);

function endOf({ words }: ConditionFrame): number {
  let end = words.length;
  while (end > 0 && words[end - 1]!.isMark) end--;
  return end;
}
