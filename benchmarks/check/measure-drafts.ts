import { join } from 'node:path';
import { type Draft, readDrafts } from './read-drafts.ts';
import { type ScoredDraft, scoreDraft } from './score-drafts.ts';
import { Tally } from './tally.ts';

/** Checks every draft that was written by hand; `tell` hears of each. */
export async function measureDrafts(
  tell: (draft: Draft, scored: ScoredDraft) => void = () => {},
): Promise<{ readonly byRule: Tally; readonly drafts: number; readonly words: number }> {
  const byRule = new Tally();
  let words = 0;
  const drafts = await readDrafts(join(import.meta.dirname, 'drafts'));
  for (const draft of drafts) {
    const scored = await scoreDraft(draft);
    words += scored.words;
    for (const { rule, isFound } of scored.faults) {
      byRule.at(rule, draft.half).there++;
      if (isFound) byRule.at(rule, draft.half).found++;
    }
    for (const { rule } of scored.right) byRule.at(rule, draft.half).right++;
    for (const { rule } of scored.wrong) byRule.at(rule, draft.half).wrong++;
    tell(draft, scored);
  }
  return { byRule, drafts: drafts.length, words };
}
