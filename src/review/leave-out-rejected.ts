import type { Poll } from '../schema/quantity.ts';
import { createSaidOn } from '../text/said-on.ts';
import type { Reviewed, ReviewedRecord } from './reviewed-record.ts';

/**
 * A reviewed record without the items that people refused, and sound without them: who a refused statement reported is
 * reported by whoever reported that one, its claim goes with it, and what else pointed to a refused item points nowhere.
 */
export function leaveOutRejected(record: ReviewedRecord): ReviewedRecord {
  const gone = new Set<unknown>();
  const keep = <T extends { readonly id: string; readonly review: { readonly state: string } }>(items: readonly T[]) =>
    items.filter((item) => {
      if (item.review.state === 'rejected') gone.add(item.id);
      return item.review.state !== 'rejected';
    });
  const [actors, statements, timexes, quantities, polls, claims] = [
    keep(record.actors),
    keep(record.statements),
    keep(record.timexes),
    keep(record.quantities),
    keep(record.polls),
    keep(record.claims),
  ];
  if (!gone.size) return record;
  const one = (id: string | null) => (gone.has(id) ? null : id);
  const all = (ids: readonly string[]) => ids.filter((id) => !gone.has(id));
  const publishedAt = record.document.publishedAt.value;
  const reporter = createReporterFinder(record, gone);
  return {
    ...record,
    actors: actors.map((each) => ({ ...each, standsFor: one(each.standsFor) })),
    statements: statements.map((each) => ({
      ...each,
      speakers: all(each.speakers),
      via: reporter(each.via),
      saidAt: one(each.saidAt),
      ...(gone.has(each.saidAt) && { saidOn: createSaidOn(null, 'told', { via: each.via, publishedAt }) }),
    })),
    timexes,
    quantities: quantities.map((each) => ({
      ...each,
      statement: reporter(each.statement),
      timex: one(each.timex),
      conversionOf: one(each.conversionOf),
    })),
    polls: polls
      .map(
        (each): Reviewed<Poll> => ({
          ...each,
          shares: all(each.shares),
          respondents: one(each.respondents),
          askedBy: one(each.askedBy),
          timex: one(each.timex),
        }),
      )
      .filter(({ shares }) => shares.length),
    claims: claims
      .filter(({ statement }) => !gone.has(statement))
      .map((each) => ({
        ...each,
        quantities: all(each.quantities),
        timexes: all(each.timexes),
        actors: all(each.actors),
      })),
  };
}

/** The first statement that stays, up the chain of who reports whom; a circle of refused ones has none. */
function createReporterFinder(
  record: ReviewedRecord,
  gone: ReadonlySet<unknown>,
): (id: string | null) => string | null {
  const via = new Map(record.statements.map((each) => [each.id, each.via]));
  return (id) => {
    const walked = new Set<string>();
    let at = id;
    while (at !== null && gone.has(at) && !walked.has(at)) {
      walked.add(at);
      at = via.get(at) ?? null;
    }
    return at !== null && gone.has(at) ? null : at;
  };
}
