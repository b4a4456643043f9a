import { groupBy } from '../../../compare/group-by.ts';
import type { Repeat } from '../conflict.ts';
import type { Draft } from '../conflict-draft.ts';
import { createSide, type QuoteFact } from '../facts/fact.ts';
import { compareDays, nameFact } from './fold-drafts.ts';
import { createUnions } from './unions.ts';

/** What several documents quote, with who had it first: one line for all sentences that go on in each of them. */
export function foldRepeats(drafts: readonly Draft<QuoteFact>[]): readonly Repeat[] {
  const unions = createUnions();
  const facts = new Map<string, QuoteFact>();
  for (const { one, other, isSame } of drafts) {
    if (!isSame) continue;
    for (const fact of [one, other]) {
      const known = facts.get(nameQuote(fact));
      if (!known || fact.spans[0]![0] < known.spans[0]![0]) facts.set(nameQuote(fact), fact);
    }
    unions.join(nameQuote(one), nameQuote(other));
  }
  const groups = groupBy(facts.values(), (fact) => unions.find(nameQuote(fact)));
  return [...groups.values()].map((group) => {
    const ordered = dropTwins(group.toSorted(compareDays));
    const [first, ...others] = ordered;
    const side = createSide(first!);
    const named = ordered.find(({ actor, speaker }) => speaker !== null && actor !== null);
    return { words: side.words, actor: (named ?? first!).actor, first: side, repeatedBy: others.map(createSide) };
  });
}

/** A whole quotation goes on from sentence to sentence. */
const nameQuote = (fact: QuoteFact): string => nameFact({ ...fact, spans: fact.quoted });

const dropTwins = (facts: readonly QuoteFact[]): readonly QuoteFact[] =>
  [...new Map(facts.toReversed().map((fact) => [fact.document.id, fact])).values()].reverse();
