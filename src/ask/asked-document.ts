import type { OnRecord } from '../schema/record.ts';

/** A document that a question was put to, with what a brief tells of it. */
export interface AskedDocument {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** `YYYY-MM-DD`. */
  readonly publishedAt: string | null;
  readonly record: OnRecord;
  /** The public id of each actor of the record, by its id there. */
  readonly publicIds: ReadonlyMap<string, string>;
}

/** An actor over all documents. */
export interface AskedActor {
  readonly publicId: string;
  readonly name: string;
  readonly kind: string;
  /** What he or she is called most often: "president of Kaldria". */
  readonly role: string | null;
  /** The actor at whose head this office, ministry or government is, or who is at its head, by public id. */
  readonly head: string | null;
}
