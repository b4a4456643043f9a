import type { Span } from '../../schema/span.ts';

/** A piece of a word as the encoder knows it, with the characters of the text that it stands for. */
export interface WordPiece {
  readonly id: number;
  /** UTF-16 code units of the text. */
  readonly span: Span;
  /** False for a piece that goes on inside a word ("##ing"). */
  readonly isWordStart: boolean;
}

export interface WordPieceTokenizer {
  /** The pieces of a text, without the special ones that an encoder wants around them. */
  tokenize(text: string): WordPiece[];
  readonly specialIds: { readonly cls: number; readonly sep: number; readonly pad: number; readonly unknown: number };
}

const MAX_WORD_CHARACTERS = 100;
const PUNCTUATION = /[!-/:-@[-`{-~]|\p{P}/u;
const CJK =
  /[\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF]|[\u{20000}-\u{2A6DF}]|[\u{2A700}-\u{2B73F}]|[\u{2B740}-\u{2B81F}]|[\u{2B820}-\u{2CEAF}]|[\u{2F800}-\u{2FA1F}]/u;
/**
 * Control characters are dropped, but for tab and line ends, which are white space. Not \p{Cn}: a character that is newer
 * than the runtime would otherwise be a piece in one runtime and none in another.
 */
const DROPPED = /[\u0000\uFFFD]|(?![\t\n\r])[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u;

/**
 * WordPiece as BERT's uncased vocabularies want it: cleaned, lower-cased, accents stripped, punctuation and CJK characters
 * set apart, then the longest known piece first (Wu et al. 2016; the normaliser of the original BERT release). Every piece
 * keeps the span of the given text that it stands for, which no library gives in UTF-16 units.
 */
export function createWordPieceTokenizer(vocabulary: readonly string[]): WordPieceTokenizer {
  const ids = new Map(vocabulary.map((piece, id) => [piece, id]));
  const idOf = (piece: string): number => {
    const id = ids.get(piece);
    if (id === undefined) throw new Error(`the vocabulary has no ${piece}`);
    return id;
  };
  const specialIds = { cls: idOf('[CLS]'), sep: idOf('[SEP]'), pad: idOf('[PAD]'), unknown: idOf('[UNK]') };
  const longest = vocabulary.reduce((length, piece) => Math.max(length, piece.length), 0);
  return {
    specialIds,
    tokenize: (text) => splitWords(text).flatMap((word) => splitWord(word, ids, specialIds.unknown, longest)),
  };
}

/** A word in the encoder's spelling, and for each of its characters where it stands in the text. */
interface Word {
  readonly characters: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

interface OpenWord {
  characters: string[];
  starts: number[];
  ends: number[];
}

function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let word: OpenWord = { characters: [], starts: [], ends: [] };
  const close = () => {
    if (word.characters.length) words.push(word);
    word = { characters: [], starts: [], ends: [] };
  };
  let at = 0;
  for (const character of text) {
    const start = at;
    at += character.length;
    if (DROPPED.test(character)) continue;
    if (/\s/.test(character)) {
      close();
      continue;
    }
    const plainCharacters = normalize(character);
    // a combining accent belongs to the letter that it stands on
    if (plainCharacters === '' && word.ends.length) word.ends[word.ends.length - 1] = at;
    for (const plain of plainCharacters) {
      const standsAlone = PUNCTUATION.test(plain) || CJK.test(plain);
      if (standsAlone) close();
      word.characters.push(plain);
      word.starts.push(start);
      word.ends.push(at);
      if (standsAlone) close();
    }
  }
  close();
  return words;
}

/** "É" is "e"; one character can become several ("ŉ"), or none (a combining accent). */
function normalize(character: string): string {
  if (character >= '!' && character <= '~') return character.toLowerCase();
  return character
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');
}

function splitWord(word: Word, ids: ReadonlyMap<string, number>, unknown: number, longest: number): WordPiece[] {
  const { characters, starts, ends } = word;
  const whole: Span = [starts[0]!, ends.at(-1)!];
  if (characters.length > MAX_WORD_CHARACTERS) return [{ id: unknown, span: whole, isWordStart: true }];
  const pieces: WordPiece[] = [];
  let from = 0;
  while (from < characters.length) {
    let to = Math.min(characters.length, from + longest);
    let id: number | undefined;
    for (; to > from; to--) {
      const piece = characters.slice(from, to).join('');
      id = ids.get(from === 0 ? piece : `##${piece}`);
      if (id !== undefined) break;
    }
    if (id === undefined) return [{ id: unknown, span: whole, isWordStart: true }];
    pieces.push({ id, span: [starts[from]!, ends[to - 1]!], isWordStart: from === 0 });
    from = to;
  }
  return pieces;
}
