import type { WordPieceTokenizer } from '../model/word-piece.ts';

/** What is asked: does whoever says this speak for the proposition, against it, or neither? */
export interface StancePair {
  /** An assertion in the words of the text's language: "The council should sell the harbour." */
  readonly proposition: string;
  /** The words of a statement alone, never the sentence around them, or a sentence that holds no statement. */
  readonly passage: string;
  /** Whose words they are, as the text has it; null where nobody is named, or the document speaks itself. */
  readonly actor: string | null;
  /** The words that report them ("denied", "refuses"), which can turn the side; null where there are none. */
  readonly cue: string | null;
}

/** Pieces of the proposition at most, as a share of all: a passage is never crowded out. */
const PROPOSITION_SHARE = 0.4;
/** Pieces of who speaks and how at most, as a share of all. */
const SPEAKER_SHARE = 0.2;

/**
 * [CLS] proposition [SEP] actor cue : passage [SEP], the first part of kind 0, the second of kind 1. Training makes its
 * inputs with this very function (training/stance/prepare.ts), so that both agree to the piece.
 */
export function encodePair(
  { proposition, passage, actor, cue }: StancePair,
  tokenizer: WordPieceTokenizer,
  most: number,
): { readonly ids: Int32Array; readonly kinds: Int32Array } {
  const { cls, sep } = tokenizer.specialIds;
  const idsOf = (text: string) => tokenizer.tokenize(text).map(({ id }) => id);
  const asked = idsOf(proposition).slice(0, Math.floor(most * PROPOSITION_SHARE));
  const speaker = [actor, cue].filter((part) => part?.trim()).join(' ');
  const speaking = speaker ? [...idsOf(speaker).slice(0, Math.floor(most * SPEAKER_SHARE)), ...idsOf(':')] : [];
  const said = [...speaking, ...idsOf(passage)].slice(0, most - asked.length - 3);
  const ids = [cls, ...asked, sep, ...said, sep];
  return { ids: Int32Array.from(ids), kinds: Int32Array.from(ids, (_, at) => Number(at > asked.length + 1)) };
}
