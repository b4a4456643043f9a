import { resolve } from 'node:path';
import type { Finding } from '../../check/finding.ts';
import type { Draft } from '../../check/view.ts';
import type { JournalEntry } from '../../store/journal/journal-entry.ts';
import { createEvidence } from '../../text/evidence.ts';
import { hashText } from '../hash-text.ts';
import { loadEnglish } from '../load-english.ts';

/** Why somebody dismissed a finding of this draft, or of another version of it; null where nobody did. */
export function createDismissals(journal: readonly JournalEntry[], draft: Draft): (finding: Finding) => string | null {
  const { textHash, series } = createPlace(draft);
  const reasons = new Map<string, string>();
  for (const { action, isInForce, targets, reason } of journal) {
    if (!isInForce || (action !== 'dismiss' && action !== 'stands')) continue;
    for (const target of targets) {
      if (target.type !== 'finding') continue;
      if (target.textHash !== textHash && (series === null || target.series !== series)) continue;
      const key = nameFinding(target.rule, target.evidence[0]!.exact);
      if (action === 'dismiss') reasons.set(key, reason ?? '');
      else reasons.delete(key);
    }
  }
  return ({ rule, exact }) => reasons.get(nameFinding(rule, exact)) ?? null;
}

const nameFinding = (rule: string, exact: string): string => JSON.stringify([rule, exact.replace(/\s/g, ' ')]);

/** A text is known by itself, and its other versions by where it stands. */
const createPlace = ({ path, record }: Draft) => ({
  textHash: hashText(record.document.text),
  series: path === '-' ? null : `path ${resolve(path)}`,
});

/** Keeps in the journal of a store that a finding is none. */
export async function addDismissal(
  storePath: string,
  draft: Draft,
  { rule, span }: Finding,
  maker: { readonly by: string; readonly reason: string },
): Promise<JournalEntry> {
  const { openSqliteStore } = await import('../../store/sqlite/open-store.ts');
  const store = await openSqliteStore(storePath, { loadLanguage: loadEnglish });
  try {
    const evidence = [{ role: 'finding', ...createEvidence(draft.record.document.text, span) }];
    const target = { type: 'finding' as const, ...createPlace(draft), rule, evidence };
    const entry = { action: 'dismiss' as const, ...maker, at: new Date().toISOString(), targets: [target] };
    return await store.appendEntry({ ...entry, body: {}, undoes: null }, 0);
  } finally {
    await store.close();
  }
}
