import type { Span } from '../../schema/span.ts';
import type { HowFound, WordChange } from '../../text/found-evidence.ts';
import type { Annotation } from '../annotation.ts';
import type { Orphan } from '../reviewed-record.ts';
import type { ItemTarget } from '../target.ts';
import type { SpeakerFinder } from './find-speakers.ts';
import type { EvidenceFinder } from './find-target.ts';
import type { ReferenceFinder } from './reference-finder.ts';
import type { DraftItem, ReviewDraft } from './review-draft.ts';

/** What laying entries over one record shares. */
export interface ApplyContext {
  readonly draft: ReviewDraft;
  /** In force, oldest first. */
  readonly entries: readonly Annotation[];
  readonly text: string;
  readonly textHash: string;
  /** The day of the reading. */
  readonly publishedAt: string | null;
  readonly findEvidence: EvidenceFinder;
  readonly findSpeakers: SpeakerFinder;
  readonly findBySpan: ReferenceFinder;
  readonly orphans: Orphan[];
  readonly found: Record<HowFound, number>;
  /** Statements whose content people changed, so that claims and figures have to follow. */
  readonly recut: Set<DraftItem<'statements'>>;
  /** Whether any item was joined into another, so that references have to follow. */
  hasJoined: boolean;
  /** Whether people said who reports whom, so that nobody may come to report themselves. */
  hasNewChains: boolean;
}

/** One target of an entry, with where its words stand in the text at hand. */
export interface PlacedTarget {
  readonly entry: Annotation;
  readonly index: number;
  readonly target: ItemTarget;
  readonly how: 'same' | 'moved';
  /** Is the text the very one that the entry was made of? Then every span and key in it holds as it stands. */
  readonly isHere: boolean;
  readonly place: (span: Span) => Span | null;
}

interface Trouble {
  readonly changes?: readonly WordChange[];
  readonly candidates?: readonly Span[];
}

/** Keeps that a target has no place in this reading. */
export function addOrphan(
  context: ApplyContext,
  { entry, index }: Pick<PlacedTarget, 'entry' | 'index'>,
  how: HowFound,
  because: string,
  { changes = [], candidates = [] }: Trouble = {},
): void {
  context.orphans.push({ annotation: entry, target: index, how, because, changes, candidates });
}
