import type { Language } from '../language/language.ts';
import { createComponent } from '../layers/component.ts';
import type { Folding } from '../layers/layers.ts';
import { type Candidate, createCandidates } from './candidate.ts';
import { foldEchoes } from './fold-echoes.ts';
import { FOLDING_RULES } from './folding-rules.ts';
import { isKept } from './is-kept.ts';
import { weighSigns } from './weigh-signs.ts';

/** Which statements are folded away, and why: by rules where those are sure, else by what all signs together say. */
export const foldings = createComponent({
  name: 'foldings',
  requires: ['attributions', 'speakers', 'blocks', 'tokens', 'sentences', 'words'],
  provides: ['foldings'],
  run(document, layers) {
    const { language } = document;
    const candidates = createCandidates(document, layers);
    const folded = candidates.map((candidate) => findFolding(candidate, language));
    return { foldings: foldEchoes(document, layers, candidates, folded) };
  },
});

/** What decides of a statement before signs are weighed: "kept", the id of the rule that folds it, or null. */
export function decideByRule(candidate: Candidate, language: Language): string | null {
  if (isKept(candidate)) return 'kept';
  return findRule(candidate, language)?.by ?? null;
}

function findFolding(candidate: Candidate, language: Language): Folding | null {
  if (isKept(candidate)) return null;
  const rule = findRule(candidate, language);
  return rule ? { by: rule.by, reason: rule.reason } : weighSigns(candidate, language);
}

const findRule = (candidate: Candidate, language: Language) =>
  FOLDING_RULES.find(({ folds }) => folds(candidate, language));
