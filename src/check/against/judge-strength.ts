import { findSentence } from '../../compare/find-sentence.ts';
import type { Claim } from '../../schema/claim.ts';
import type { Span } from '../../schema/span.ts';
import { isInside, isOverlapping } from '../../text/span.ts';
import type { CheckView, SourceDocument } from '../view.ts';
import { findParagraphs } from './find-paragraphs.ts';
import { type HeldSource, holdAgainst } from './held.ts';
import { type LikePassage, listPassages } from './passages.ts';
import { readStrength, type Strength } from './read-strength.ts';

/** A claim of the draft that says more than the source it has it from. */
export interface Strengthening {
  readonly kind: 'doubt' | 'condition' | 'negation' | 'reversal' | 'attribution';
  readonly span: Span;
  readonly document: SourceDocument;
  readonly passage: Span;
  /** The source's words that are gone. */
  readonly mark: Span | null;
}

const LEAST_LIKENESS = 0.75;
const LEAST_WORDS = 2;
const LEAST_SHARED = 3;
const MARGIN = 0.15;
/** Of what the passage says so much is in the draft where a negation is at stake: it may belong to what only one of them has. */
const LEAST_OF_BOTH = 0.6;

export function judgeStrength(view: CheckView): readonly Strengthening[] {
  const { draft } = holdAgainst(view);
  const passages = listPassages(view);
  // Quotations have rules of their own, and of several sentences each has its own strength.
  const claims = draft.record.claims.filter(
    ({ spans: [span, ...more] }) =>
      span && !more.length && !view.isQuoted(span) && isInside(span, findSentence(draft.record, span)),
  );
  return claims.flatMap((claim): Strengthening[] => {
    const terms = new Set(claim.spans.flatMap((span) => [...draft.terms.list(span)]));
    const asked = { terms, names: draft.terms.names };
    const like = passages.findLike(asked);
    const [best] = like;
    if (!best || best.likeness < LEAST_LIKENESS || best.words.length < LEAST_WORDS || best.shared < LEAST_SHARED)
      return [];
    const near = like.filter(({ likeness }) => likeness >= best.likeness - MARGIN);
    const ours = readStrength(draft.record, claim.spans, null, view.language);
    const found = near.map((each) => compare(each, ours, claim));
    return found.every((each) => each !== null) ? [found[0]!] : [];

    function compare({ passage }: LikePassage, own: Strength, { spans, statement }: Claim): Strengthening | null {
      const { held, span } = passage;
      const theirs = readStrength(held.record, [span], { terms, reader: held.terms }, view.language);
      const told = { span: spans[0]!, document: held.source, passage: span };
      const isOneThing = passages.score(passage, asked) >= LEAST_OF_BOTH;
      if (theirs.negation && !own.opposes && isOneThing) return { ...told, kind: 'negation', mark: theirs.negation };
      if (own.negation && !theirs.opposes && isOneThing) return { ...told, kind: 'reversal', mark: null };
      if (theirs.condition && !own.condition && !own.isSoft)
        return { ...told, kind: 'condition', mark: theirs.condition };
      if (theirs.doubt && !own.isSoft) return { ...told, kind: 'doubt', mark: theirs.doubt };
      const source = statement === null && !isSourced(view, spans) ? findTeller(held, span) : null;
      return source && !own.isSoft ? { ...told, kind: 'attribution', mark: source } : null;
    }
  });
}

/** The draft says in the same paragraph whose word it goes by. */
function isSourced({ record }: CheckView, spans: readonly Span[]): boolean {
  const paragraph = findParagraphs(record, findSentence(record, spans[0]!));
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
