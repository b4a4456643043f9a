import type { Actor } from '../../schema/actor.ts';
import type { Span } from '../../schema/span.ts';
import { isOverlapping } from '../../text/span.ts';
import type { CheckView, SourceDocument } from '../view.ts';
import { compareActors } from './compare-actors.ts';
import { findSureSpeakers } from './find-sure-speakers.ts';
import type { HeldQuote } from './hold-quotes.ts';
import { isFraming } from './is-framing.ts';
import type { Quote } from './list-quotes.ts';

export interface TrueSpeaker {
  readonly source: SourceDocument;
  /** Where the draft names the wrong one. */
  readonly naming: Span;
  readonly given: string;
  readonly said: string;
  readonly places: readonly Span[];
}

/** Fewer words may be said by two. */
const FEWEST_WORDS = { sources: 4, store: 8 };
const LEAST_LIKENESS = 0.8;

/** Whoever said it where the draft gives it to another; null where the two may be one, or it is not sure enough for a charge. */
export function findTrueSpeaker({ quote, source, compared }: HeldQuote, view: CheckView): TrueSpeaker | null {
  const fewest = FEWEST_WORDS[view.sources.length ? 'sources' : 'store'];
  if (!source || compared.kind !== 'other-speaker' || quote.words < fewest || compared.likeness < LEAST_LIKENESS)
    return null;
  const places = compared.places.map((place) => place.source);
  const ids = new Set(compared.places.map(({ speaker }) => speaker));
  const [said] = source.record.actors.filter(({ id }) => ids.has(id));
  const given = listGiven(quote, view);
  const sure = given.find(({ isSure }) => isSure);
  if (!said || ids.size !== 1 || !sure) return null;
  const sayers = [said, ...listSayers(places, source)];
  const isApart = given.every(({ actor }) =>
    sayers.every((sayer) => compareActors(actor, sayer, view.language) === 'different'),
  );
  return isApart ? { source, places, naming: sure.naming, given: sure.actor.name, said: said.name } : null;
}

/** Everybody whom the draft gives the words to, the nearest first: whoever says them, and whoever reports that. */
const listGiven = ({ statements, span }: Quote, { record }: CheckView) =>
  statements.toReversed().flatMap((statement) =>
    record.actors
      .filter(({ id }) => statement.speakers.includes(id))
      .map((actor) => ({
        actor,
        naming: statement.source[0] ?? span,
        isSure: findSureSpeakers(statement, record).includes(actor.id),
      })),
  );

/** Everybody who says the words in the source, or reports them: “He told me: ‘You will pay for it.’” */
function listSayers(places: readonly Span[], { record }: SourceDocument): readonly Actor[] {
  const ids = new Set(
    record.statements
      .filter((statement) => isFraming(statement, places))
      .filter(({ content }) => content.some((piece) => places.some((place) => isOverlapping(piece, place))))
      .flatMap(({ speakers }) => speakers),
  );
  return record.actors.filter(({ id }) => ids.has(id));
}
