import type { Span } from '../../../schema/span.ts';
import {
  ABBREVIATIONS_BEFORE_NAME,
  ABBREVIATIONS_BEFORE_NUMBER,
  ABBREVIATIONS_THAT_MAY_END,
} from '../../lang/en/abbreviations.ts';
import type { NameKind, NameReading } from '../../layers/model-readings.ts';
import { decodeKindsOfRuns } from '../../model/decode-runs.ts';
import type { PieceScores } from '../../model/piece-scores.ts';
import type { PieceSequence } from '../../model/piece-sequence.ts';
import type { ReaderSettings } from '../../model/reader-model.ts';

/** What no name ends with, if the model is unsure where it does: "South River for", "Sterling &", "Butte,", "Harbour Board'" */
const LOOSE_END = /(?:\s(?:and|at|by|for|in|of|on|or|the|to)|[\s,;:&–—'’-])$/;
/** In UTF-16 units, of what it takes away at a time. */
const LONGEST_LOOSE_END = 4;

/** "in Kalder's north"; a business may be called so, "Doverik's", and a place by its saint, "St John's". */
const POSSESSIVE_END = /['’]s$/u;
const SAINT = /^(?:St\.?|Saint)\s+\p{L}{1,40}$/u;

/** An address is no name, whatever it is made of: "www.kalder.example/news" */
const WEB_ADDRESS = /(?:^|[^\p{L}\d])www\.|:\/\/|[\p{L}\d]@[\p{L}\d]/u;

/** UTF-16 units on either side in which the rest of an address is looked for. */
const ADDRESS_REACH = 100;

function isInAddress(text: string, [start, end]: Span): boolean {
  const before = text
    .slice(Math.max(0, start - ADDRESS_REACH), start)
    .split(/\s/)
    .at(-1)!;
  const after = /^\S*/.exec(text.slice(end, end + ADDRESS_REACH))![0];
  return WEB_ADDRESS.test(before + text.slice(start, end) + after);
}

function trimName(words: string, kind: NameKind): string {
  const name = dropLooseEnds(words);
  return dropFullStop(kind === 'organization' ? name : dropPossessive(name));
}

function dropLooseEnds(words: string): string {
  let end = words.length;
  for (let loose = 0; ; end -= loose) {
    loose = LOOSE_END.exec(words.slice(Math.max(0, end - LONGEST_LOOSE_END), end))?.[0].length ?? 0;
    if (!loose) return words.slice(0, end);
  }
}

function dropPossessive(name: string): string {
  const bare = name.slice(0, -2);
  return POSSESSIVE_END.test(name.slice(-2)) && !(bare.length < 60 && SAINT.test(bare)) ? bare : name;
}

/** A full stop behind a word that is no abbreviation: "Jan Moss." */
function dropFullStop(name: string): string {
  const last = /(\p{L}*\p{Ll}{2})\.$/u.exec(name.slice(-LONGEST_ABBREVIATION))?.[1];
  const isAbbreviation = last === undefined || ABBREVIATIONS.some((words) => words.has(last));
  return isAbbreviation ? name : name.slice(0, -1);
}

/** In UTF-16 units, with its stop; looking further back takes a time that grows with the square of a word's length. */
const LONGEST_ABBREVIATION = 20;
const ABBREVIATIONS = [ABBREVIATIONS_BEFORE_NAME, ABBREVIATIONS_BEFORE_NUMBER, ABBREVIATIONS_THAT_MAY_END];

/** The names of a sequence, in the order of the text. No name goes over the end of a sentence. */
export function readNames(
  text: string,
  sequence: PieceSequence,
  scores: PieceScores,
  { names: kinds, nameBias }: Pick<ReaderSettings, 'names' | 'nameBias'>,
): NameReading[] {
  const { pieces, sentence } = sequence;
  const found: NameReading[] = [];
  for (let first = 0; first < pieces.length; ) {
    let end = first + 1;
    while (end < pieces.length && sentence[end] === sentence[first]) end++;
    const wordStarts = pieces.slice(first, end).map(({ isWordStart }) => isWordStart);
    const offset = first;
    const scoresOf = (at: number) => {
      const biased = scores.at(offset + at).slice();
      biased[0]! += nameBias;
      return biased;
    };
    for (const { run, kind } of decodeKindsOfRuns(wordStarts, scoresOf)) {
      const [start, last] = [pieces[offset + run[0]]!, pieces[offset + run[1] - 1]!];
      const words = trimName(text.slice(start.span[0], last.span[1]), kinds[kind]!);
      const span: Span = [start.span[0], start.span[0] + words.length];
      if (words && !isInAddress(text, span)) found.push({ span, kind: kinds[kind]! });
    }
    first = end;
  }
  return joinNicknames(text, found);
}

/** Behind the first part of a name: a nickname in marks, and the last part. */
const NICKNAME_AND_REST = /^\s+["“‘'«(](?:the\s+)?\p{L}[^"”’'»)]{0,30}["”’'»)]+\s+(?=(\p{Lu}))/u;

/** Edric “the Ferryman” Sool: one person, whom the model may take for two or three, or for one who begins with the nickname. */
function joinNicknames(text: string, names: readonly NameReading[]): NameReading[] {
  const joined: NameReading[] = [];
  for (let at = 0; at < names.length; at++) {
    let name = names[at]!;
    const between = name.kind === 'person' && NICKNAME_AND_REST.exec(text.slice(name.span[1], name.span[1] + 60));
    const rest = between ? name.span[1] + between[0].length : null;
    const last = rest === null ? -1 : findPerson(names, at + 1, rest);
    if (last > 0) {
      name = { ...name, span: [name.span[0], names[last]!.span[1]] };
      at = last;
    }
    joined.push(name);
  }
  return joined;
}

/** Index of the person whose name holds a place in the text, from an index on; -1 if nobody's does. */
function findPerson(names: readonly NameReading[], from: number, place: number): number {
  let at = from;
  while (at < names.length && names[at]!.span[1] <= place) at++;
  const name = names[at];
  return name?.kind === 'person' && name.span[0] <= place ? at : -1;
}
