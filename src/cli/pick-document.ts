import { OnrecordError } from '../errors.ts';
import type { DocumentSummary } from '../store/store.ts';
import type { Workspace } from '../workspace/workspace-contract.ts';

const MOST_CANDIDATES = 10;

/** The error that lists which documents a reference may mean, so that the user can name one. */
export class AmbiguousDocumentError extends OnrecordError {
  readonly candidates: readonly DocumentSummary[];

  constructor(reference: string, found: readonly DocumentSummary[]) {
    super('ambiguous-document', `${found.length} documents in the store fit.`, {
      input: reference,
      remedy:
        found.length > MOST_CANDIDATES ? `Name one by its id; the first ${MOST_CANDIDATES}:` : 'Name one by its id:',
    });
    this.candidates = found.slice(0, MOST_CANDIDATES);
  }
}

/** The one document that a person means by an id or its beginning, a path, a URL or words of the title. */
export async function pickDocument(workspace: Workspace, reference: string): Promise<DocumentSummary> {
  const found = await workspace.findDocuments(reference);
  if (found.length > 1) throw new AmbiguousDocumentError(reference, found);
  if (found[0]) return found[0];
  throw new OnrecordError('no-such-document', 'No document in the store fits.', {
    input: reference,
    remedy: '`onrecord list` shows what there is.',
  });
}
