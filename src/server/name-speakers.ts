import type { StatementHit } from '../store/store.ts';
import type { Workspace } from '../workspace/workspace-contract.ts';

/** Statements with the public ids of who speaks in them, which mean the same over all documents. */
export async function nameSpeakers(
  workspace: Pick<Workspace, 'listPublicIds'>,
  hits: readonly StatementHit[],
): Promise<readonly StatementHit[]> {
  const publicIds = await workspace.listPublicIds([...new Set(hits.map(({ document }) => document.id))]);
  return hits.map((hit) => ({
    ...hit,
    speakers: hit.speakers.map((speaker) => ({
      ...speaker,
      id: publicIds.get(hit.document.id)?.get(speaker.id) ?? speaker.id,
    })),
  }));
}
