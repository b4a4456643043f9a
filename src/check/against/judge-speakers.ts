import { findSentence } from '../../compare/find-sentence.ts';
import type { Span } from '../../schema/span.ts';
import type { Statement } from '../../schema/statement.ts';
import { isInside, isOverlapping } from '../../text/span.ts';
import { isFraming } from '../quotes/is-framing.ts';
import type { CheckView, SourceDocument } from '../view.ts';
import { findCopied } from './find-copied.ts';
import { type Held, type HeldSource, holdAgainst } from './held.ts';
import { type LikePassage, listPassages } from './passages.ts';

/** What the draft has somebody say, and a source somebody else. */
export interface SpeakerVerdict {
  readonly statement: Statement;
  /** Whom the draft names. */
  readonly span: Span;
  readonly document: SourceDocument;
  readonly passage: Span;
  /** Who says it there, by name. */
  readonly said: string;
}

const LEAST_LIKENESS = 0.75;
/** So many words, and so many with the actors. */
const LEAST_WORDS = 2;
const LEAST_SHARED = 3;
/** Passages that are less like by so much are of something else. */
const MARGIN = 0.25;

/**
 * Reported words of a named speaker that the likest passages of the sources give to others alone. Nothing where one of these
 * passages is nobody's that is known. Quotations have rules of their own.
 */
export function judgeSpeakers(view: CheckView): readonly SpeakerVerdict[] {
  const { draft } = holdAgainst(view);
  const passages = listPassages(view);
  return draft.record.statements
    .filter((statement) => isReported(view, statement))
    .flatMap((statement) => {
      const own = listIds(draft, statement.speakers);
      const terms = new Set(statement.content.flatMap((span) => [...draft.terms.list(span)]));
      for (const id of own) terms.delete(`@${id}`);
      const like = passages.findLike({ terms, names: draft.terms.names });
      const [best] = like;
      const copied = findCopiedSayer(view, statement);
      if (!best || (!copied && !isLike(best))) return [];
      const near = like.filter(({ likeness }) => likeness >= best.likeness - MARGIN);
      const sayers = near.map(listSayers);
      if ([...sayers, copied?.ids ?? []].some((ids) => own.some((id) => new Set(ids).has(id)))) return [];
      if (!copied && sayers.some((ids) => !ids.size)) return [];
      // Whoever speaks for a body is named with it.
      if (isBody(view, statement) && near.some(({ passage }) => own.some((id) => passage.terms.has(`@${id}`))))
        return [];
      const { held, span } = copied ?? best.passage;
      const [said] = [...(copied?.ids ?? sayers[0]!)];
      return [
        { statement, span: statement.source[0]!, document: held.source, passage: span, said: nameActor(held, said!) },
      ];
    });
}

const isLike = ({ likeness, words, shared }: LikePassage): boolean =>
  likeness >= LEAST_LIKENESS && words.length >= LEAST_WORDS && shared >= LEAST_SHARED;

interface CopiedSayer extends Pick<LikePassage['passage'], 'held' | 'span'> {
  readonly ids: readonly string[];
}

/** Whoever says it in the source that has it nearly word for word; null where nobody does, or it is not known who. */
function findCopiedSayer(view: CheckView, { content }: Statement): CopiedSayer | null {
  const copied = content.length === 1 ? findCopied(view, content[0]!) : null;
  if (!copied || copied.changes.length > MOST_CHANGES) return null;
  const { held, place } = copied;
  const { statements, turns } = held.record;
  const framing = statements.filter(
    (each) => isFraming(each, [place]) && each.content.some((piece) => isMostlyInside(place, piece)),
  );
  const turn = turns.find((each) => isInside(place, each.span));
  const sayers = [...framing.map(({ speakers }) => speakers), ...(turn ? [turn.speaker ? [turn.speaker] : []] : [])];
  if (!sayers.length || sayers.some((speakers) => !speakers.length)) return null;
  return { held, span: findSentence(held.record, place), ids: listIds(held, sayers.flat()) };
}

const MOST_CHANGES = 1;
const MOST = 0.7;

const isMostlyInside = ([start, end]: Span, [from, to]: Span): boolean =>
  Math.min(end, to) - Math.max(start, from) >= MOST * (end - start);

const isReported = (
  view: CheckView,
  { speakers, sourceKind, source, content, mode, polarity, minor }: Statement,
): boolean =>
  sourceKind === 'named' &&
  speakers.length > 0 &&
  source.length > 0 &&
  mode === 'indirect' &&
  polarity === 'affirmed' &&
  !minor &&
  !content.some((span) => view.isQuoted(span));

const isBody = ({ record }: CheckView, { speakers }: Statement): boolean =>
  record.actors.some(({ id, kind }) => speakers.includes(id) && kind !== 'person');

const listIds = ({ publicIds }: Held, ids: readonly string[]): readonly string[] =>
  ids.map((id) => publicIds.get(id) ?? id);

/** Whoever says any of the sentence, on whosever authority; nobody where one of them is not known. */
function listSayers({ passage: { held, span } }: LikePassage): ReadonlySet<string> {
  const { statements, turns } = held.record;
  const said = statements.filter(({ content }) => content.some((piece) => isOverlapping(piece, span)));
  const turn = turns.find((each) => isOverlapping(each.span, span));
  if (said.some(({ speakers }) => !speakers.length) || (turn && turn.speaker === null)) return new Set();
  const speakers = [...said.flatMap((each) => each.speakers), ...(turn?.speaker ? [turn.speaker] : [])];
  return new Set(listIds(held, speakers));
}

const nameActor = ({ record, publicIds }: HeldSource, publicId: string): string =>
  record.actors.find(({ id }) => (publicIds.get(id) ?? id) === publicId)?.name ?? publicId;
