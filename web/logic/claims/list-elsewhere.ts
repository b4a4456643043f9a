import type { ClaimDetail, Conflict } from '../../../src/server/api-types.ts';
import { cutSide } from '../conflicts/cut-side.ts';
import type { SpanPiece } from '../cut-spans.ts';
import { formatDay } from '../format-day.ts';
import { nameDocument } from '../name-document.ts';

/** A passage of another document that says something of the claim in hand. */
export interface ElsewherePassage {
  readonly id: string;
  readonly relation: string;
  /** Whether it says something else, or the same. */
  readonly isOther: boolean;
  readonly words: string;
  /** The words, cut at what differs from the claim's. */
  readonly pieces: readonly SpanPiece[];
  readonly document: string;
  readonly statement: string;
  /** Where it stands: who published it, when, and who says it. */
  readonly place: string;
  readonly conflict: { readonly id: string; readonly told: string } | null;
}

type Given = Pick<ClaimDetail, 'document' | 'elsewhere' | 'repeats' | 'documents'>;
type Side = Conflict['sides'][number];

const RELATIONS: Readonly<Record<Conflict['kind'], string>> = {
  figure: 'another value',
  date: 'another day',
  quotation: 'other words',
  denial: 'denied',
  role: 'another office',
};

/** What clashes with a claim first, then the same words in other documents, the one that had them first at the front. */
export function listElsewhere({ document, elsewhere, repeats, documents }: Given): readonly ElsewherePassage[] {
  const describe = (side: Side) => ({
    ...{ words: side.words, document: side.document, statement: side.id },
    place: tellPlace(documents[side.document], side.actor),
  });
  const clashing = elsewhere.map((conflict): ElsewherePassage => {
    const side = conflict.sides.find((each) => each.document !== document.id) ?? conflict.sides[1];
    const told = conflict.state === 'to-review' ? 'settle it' : conflict.state;
    return {
      ...{ ...describe(side), id: conflict.id, relation: RELATIONS[conflict.kind], isOther: true },
      ...{ pieces: cutSide(side), conflict: { id: conflict.id, told } },
    };
  });
  const repeated = repeats.flatMap(({ first, repeatedBy }) =>
    [first, ...repeatedBy]
      .filter((side) => side.document !== document.id)
      .map((side): ElsewherePassage => {
        const relation = side === first ? 'the same words, first' : 'the same words, repeated';
        const pieces = [{ text: side.words, at: 0, marks: [] }];
        return {
          ...describe(side),
          id: `${side.document}-${side.id}`,
          relation,
          isOther: false,
          pieces,
          conflict: null,
        };
      }),
  );
  return [...clashing, ...repeated];
}

function tellPlace(document: Given['documents'][string] | undefined, actor: string | null): string {
  const title = document ? (document.publisher ?? nameDocument(document)) : 'another document';
  const day = document?.publishedAt ? formatDay(document.publishedAt) : null;
  return [title, day, actor].filter((part) => part !== null).join(', ');
}
