import { describeLink } from './describe-link.ts';
import { compareText, countStep } from './entry.ts';
import type { ComparedEntry } from './find-entry-rule.ts';
import type { Tie } from './propose-ties.ts';
import { type LinkEvidence, type LinkScore, scoreLink } from './score-link.ts';

/** A link that was found between two entries. */
export interface Link {
  readonly one: ComparedEntry;
  readonly other: ComparedEntry;
  readonly rule: LinkEvidence['rule'];
  readonly confidence: number;
  /** Else proposed. */
  readonly isAutomatic: boolean;
  readonly reason: string;
}

/** Proposals for one entry; more would only say that its name says nothing. */
const MOST_PROPOSALS = 8;

/** What ties are worth: all that are made at once, and of each entry the surest proposals. */
export function keepLinks(ties: readonly Tie[], countCompany: (tie: Tie) => number): readonly Link[] {
  const links = ties.flatMap((tie) => createLink(tie, tie.needsCompany ? countCompany(tie) : 0));
  const kept = new Map<ComparedEntry, ReadonlySet<Link>>();
  const isKept = (link: Link, end: ComparedEntry) => kept.get(end)!.has(link);
  for (const [end, own] of groupByEnd(links)) kept.set(end, new Set(chooseProposals(end, own)));
  // whom a whole newspaper calls "J. Moss" may have a proposal in each of its articles
  return links.filter(
    (link) => link.isAutomatic || [link.one, link.other].every((end) => isOnlyShared(link, end) || isKept(link, end)),
  );
}

export function createLink({ one, other, evidence }: Tie, company: number): readonly Link[] {
  const whole = { ...evidence, company };
  const score = scoreLink(whole);
  return score ? [toLink(one, other, whole, score)] : [];
}

const toLink = (one: ComparedEntry, other: ComparedEntry, evidence: LinkEvidence, score: LinkScore): Link => ({
  one,
  other,
  rule: evidence.rule,
  confidence: score.confidence,
  isAutomatic: score.isAutomatic,
  reason: describeLink(evidence),
});

function groupByEnd(links: readonly Link[]): ReadonlyMap<ComparedEntry, readonly Link[]> {
  const ends = new Map<ComparedEntry, Link[]>();
  for (const link of links.filter(({ isAutomatic }) => !isAutomatic)) {
    for (const end of [link.one, link.other].filter((each) => !isOnlyShared(link, each))) {
      ends.set(end, [...(ends.get(end) ?? []), link]);
    }
  }
  return ends;
}

/** The end that stands for many documents, of a link with an entry of one. */
const isOnlyShared = ({ one, other }: Link, end: ComparedEntry): boolean =>
  end.entry.own === null && (one.entry.own !== null || other.entry.own !== null);

function chooseProposals(end: ComparedEntry, links: readonly Link[]): readonly Link[] {
  const otherOf = ({ one, other }: Link) => (one === end ? other : one);
  return links
    .toSorted((a, b) => {
      const [x, y] = [otherOf(a), otherOf(b)];
      return (
        b.confidence - a.confidence ||
        countStep(y.entry.documents) - countStep(x.entry.documents) ||
        compareText(x.identity, y.identity)
      );
    })
    .slice(0, MOST_PROPOSALS);
}
