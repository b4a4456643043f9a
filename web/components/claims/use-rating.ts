import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { ClaimDetail, JournalEntry, ReadDocument } from '../../../src/server/api-types.ts';
import type { Verdict } from '../../logic/claims/verdicts.ts';
import { claimKey } from '../../queries/claims-query.ts';
import { ownEntries } from '../../queries/own-marks.ts';
import { ProblemError } from '../../queries/request.ts';
import { ContestedError, writeSaying } from '../../queries/write-saying.ts';
import { useDesk } from '../desk-context.ts';
import { useUndo } from '../use-undo.ts';

type Saying =
  | { readonly action: 'rate'; readonly verdict: string }
  | { readonly action: 'sign'; readonly rating: number };

/** Rates and signs one claim: drawn at once, written in the order it was said. */
export function useRating(detail: ClaimDetail) {
  const client = useQueryClient();
  const { showToast } = useDesk();
  const undo = useUndo();
  const [painted, setPainted] = useState<string | null>(null);
  const writes = useRef({ last: Promise.resolve(), waiting: 0 });
  /** The rating that stands, and the evidence that was written down with it. */
  const standing = useRef<{ id: number; verdict: string; reason: string } | null>(null);
  const { document, claim, rating: told } = detail;
  useEffect(() => {
    if (writes.current.waiting === 0 && standing.current?.id !== told?.id) standing.current = null;
  }, [told]);
  const refresh = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: claimKey({ document: document.id, claim: claim.id }) }),
      client.invalidateQueries({ queryKey: ['claims'] }),
      client.invalidateQueries({ queryKey: ['document', document.id] }),
    ]);
  const write = (saying: Saying, reason: string): Promise<JournalEntry> =>
    writeSaying({
      ...{ document: document.id, seen: detail.etag, onKept: () => void refresh() },
      say: { ...saying, items: [{ layer: 'claims', id: claim.id }] },
      ...(reason.trim() && { reason: reason.trim().slice(0, MOST_WORDS) }),
      isUntouched: (now) => {
        const found = findClaim(now, claim.id);
        const rating = found?.review.rating ?? null;
        return found?.key === claim.key && (rating?.id === told?.id || (rating !== null && ownEntries.has(rating.id)));
      },
      tellVersions: (now) => {
        const mine = 'verdict' in saying ? saying.verdict : 'signed';
        const rating = findClaim(now, claim.id)?.review.rating ?? null;
        return { mine, theirs: rating?.verdict === mine ? mine : tellRating(rating) };
      },
    });
  const queue = (work: () => Promise<void>) => {
    const state = writes.current;
    state.waiting += 1;
    state.last = state.last
      .then(work)
      .catch((error: unknown) => {
        setPainted(null);
        standing.current = null;
        showToast(error instanceof ContestedError ? null : { text: tellRefusal(error) });
      })
      .finally(() => {
        state.waiting -= 1;
        // What was painted gives way to what the server tells, once it has told it.
        if (state.waiting === 0) void refresh().then(() => state.waiting === 0 && setPainted(null));
      });
  };
  const keepRating = async (verdict: string, reason: string): Promise<number> => {
    const kept = standing.current ?? (detail.rating && { ...detail.rating, reason: '' });
    if (kept?.verdict === verdict && kept.reason === reason) return kept.id;
    const { id } = await write({ action: 'rate', verdict }, reason);
    standing.current = { id, verdict, reason };
    return id;
  };
  return {
    verdict: painted ?? detail.rating?.verdict ?? null,
    rate: (verdict: Verdict, reason: string) => {
      setPainted(verdict);
      queue(async () => {
        const id = await keepRating(verdict, reason);
        showToast({ text: `Rated: ${verdict}. Not signed yet.`, undo: () => undo(id) });
      });
    },
    sign: (verdict: string, reason: string) =>
      queue(async () => {
        const rating = await keepRating(verdict, reason);
        const { id } = await write({ action: 'sign', rating }, '');
        showToast({ text: 'Signed and kept in the journal', undo: () => undo(id) });
      }),
  };
}

/** So long a reason is kept by the server. */
const MOST_WORDS = 2000;

const findClaim = ({ record }: ReadDocument, id: string) => record.claims.find((claim) => claim.id === id);

function tellRating(rating: ReadDocument['record']['claims'][number]['review']['rating']): string {
  if (rating === null) return 'not rated';
  return `${rating.verdict}, by ${rating.by}`;
}

function tellRefusal(error: unknown): string {
  if (!(error instanceof ProblemError)) return `Not kept: ${String(error)}`;
  return `Not kept: ${error.problem.detail ?? error.problem.title}`;
}
