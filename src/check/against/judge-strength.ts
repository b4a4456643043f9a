import { findSentence } from '../../compare/find-sentence.ts';
import type { Span } from '../../schema/span.ts';
import { isInside, isOverlapping } from '../../text/span.ts';
import type { CheckView, SourceDocument } from '../view.ts';
import { compareStrength, type Loss } from './compare-strength.ts';
import { findLostWords } from './find-lost-words.ts';
import { findParagraphs } from './find-paragraphs.ts';
import { type HeldSource, holdAgainst } from './held.ts';
import { type LikePassage, listPassages } from './passages.ts';
import { readStrength } from './read-strength.ts';

/** A claim of the draft that says more than the source it has it from. */
export interface Strengthening {
  readonly kind: Loss['kind'] | 'attribution';
  readonly span: Span;
  readonly document: SourceDocument;
  readonly passage: Span;
  /** The source's words that are gone. */
  readonly mark: Span | null;
}

const LEAST_LIKENESS = 0.75;
const LEAST_WORDS = 2;
const LEAST_SHARED = 3;
const MARGIN = 0.1;
/** Of what the passage says so much is in the draft where a negation is at stake: it may belong to what only one of them has. */
const LEAST_OF_BOTH = 0.6;

export function judgeStrength(view: CheckView): readonly Strengthening[] {
  const { draft } = holdAgainst(view);
  const passages = listPassages(view);
  // Another date or figure is a fault of its own, and the sentence the same.
  const values = [...draft.record.timexes, ...draft.record.quantities].map(({ span }) => span);
  const copied = listCopied(view);
  const rest = listUnits(view).filter(({ span }) => !copied.some((each) => isOverlapping(each.span, span)));
  const judged = rest.flatMap((unit): readonly Strengthening[] => {
    const { span } = unit;
    const asked = { terms: draft.terms.list(span, values), names: draft.terms.names };
    const like = passages.findLike(asked);
    const [best] = like;
    if (!best || best.likeness < LEAST_LIKENESS || best.words.length < LEAST_WORDS || best.shared < LEAST_SHARED)
      return [];
    const whole = { ...asked, terms: draft.terms.list(findSentence(draft.record, span)) };
    const near = like.filter(({ likeness }) => likeness >= best.likeness - MARGIN);
    const found = near.map((each) => judgePassage(view, unit, each, passages.score(each.passage, whole)));
    return found.every((each) => each !== null) ? [found[0]!] : [];
  });
  return [...copied, ...judged];
}

/** Sentences that a source has nearly word for word. */
const listCopied = (view: CheckView): readonly Strengthening[] =>
  view.record.sentences
    .filter(({ span }) => !isMostlyQuoted(span, view.quoted))
    .flatMap(({ span }): Strengthening[] => {
      const lost = findLostWords(view, span);
      if (!lost) return [];
      const { kind, mark, held, place } = lost;
      return [{ kind, mark, span, document: held.source, passage: findSentence(held.record, place) }];
    });

/** What is said in one sentence: a claim, or a sentence that holds none. */
interface Unit {
  readonly span: Span;
  readonly isOwnVoice: boolean;
}

/** Of several sentences each has its own strength, and quotations have rules of their own. */
function listUnits({ record, quoted }: CheckView): readonly Unit[] {
  const claimed = record.claims.flatMap(({ spans, statement }) =>
    spans.map((span): Unit => ({ span, isOwnVoice: statement === null })),
  );
  const others = record.sentences.filter(({ span }) => !claimed.some((unit) => isOverlapping(unit.span, span)));
  const units = [...claimed, ...others.map(({ span }): Unit => ({ span, isOwnVoice: false }))];
  return units.filter(({ span }) => isInside(span, findSentence(record, span)) && !isMostlyQuoted(span, quoted));
}

function isMostlyQuoted([start, end]: Span, quoted: readonly Span[]): boolean {
  const shared = quoted.map((quote) => Math.max(0, Math.min(end, quote[1]) - Math.max(start, quote[0])));
  return 2 * shared.reduce((sum, length) => sum + length, 0) >= end - start;
}

function judgePassage(
  view: CheckView,
  { span, isOwnVoice }: Unit,
  like: LikePassage,
  back: number,
): Strengthening | null {
  const { held, span: passage } = like.passage;
  const { record, language } = view;
  const terms = holdAgainst(view).draft.terms.list(span);
  const told = { span, document: held.source, passage };
  const ours = readStrength(record, span, { terms, reader: holdAgainst(view).draft.terms }, language);
  const theirs = readStrength(held.record, passage, { terms, reader: held.terms }, language);
  const loss = compareStrength(ours, theirs, back >= LEAST_OF_BOTH);
  if (loss) return { ...told, ...loss };
  if (!isOwnVoice || isSourced(view, span) || ours.softeners.length) return null;
  const mark = findTeller(held, passage);
  return mark && { ...told, kind: 'attribution', mark };
}

/** The draft says in the same paragraph whose word it goes by. */
function isSourced({ record }: CheckView, span: Span): boolean {
  const paragraph = findParagraphs(record, span);
  return record.statements.some(({ source, content }) =>
    [...source, ...content].some((piece) => isOverlapping(piece, paragraph)),
  );
}

/** Who says it in the source, by a word of saying; a transcript is all said by somebody. */
function findTeller({ record }: HeldSource, sentence: Span): Span | null {
  const said = record.statements.find(
    ({ act, polarity, content, cue, minor }) =>
      (act === 'speech' || act === 'belief') &&
      polarity === 'affirmed' &&
      !minor &&
      cue.length > 0 &&
      content.some((piece) => isOverlapping(piece, sentence)),
  );
  return said?.source[0] ?? null;
}
