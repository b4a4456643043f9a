import type { Annotation } from '../review/annotation.ts';
import { leaveOutRejected } from '../review/leave-out-rejected.ts';
import type { ReviewedRecord } from '../review/reviewed-record.ts';
import { type ItemReviews, splitReviews } from '../review/split-reviews.ts';
import type { OnRecord } from '../schema/record.ts';

/** A record in the form of the filter's output, as people have put it, with all that they said beside it. */
export type TrainingLine = OnRecord & {
  readonly reviews: ItemReviews;
  readonly journal: readonly Annotation[];
};

/** What people refused is left out of the record; the journal has it, as everything, before and after. */
export function createTrainingLine(reviewed: ReviewedRecord, journal: readonly Annotation[]): TrainingLine {
  const { record, reviews } = splitReviews(leaveOutRejected(reviewed));
  return { ...record, reviews, journal };
}
