import { type CueMatch, findCueMatches } from '../grammar/reporting-verbs.ts';
import type { CueGroup } from '../language/cue-acts.ts';
import type { Language } from '../language/language.ts';

/** How a cue is built. */
export interface CueForm {
  /** In lower case. */
  readonly words: readonly string[];
  /** What its head reports; null where the lexicon knows none of its words. */
  readonly group: CueGroup | null;
  /** Its head tells something only where nothing better stands in the cue: "took", "made". */
  readonly isWeak: boolean;
  /** One of the forms that introduce quotations most often: "said". */
  readonly isSaid: boolean;
  /** "is expected", "were told by". */
  readonly isPassive: boolean;
  /** Whoever did it stands behind it: "were told by". */
  readonly hasAgent: boolean;
  /** "to discuss" */
  readonly isInfinitive: boolean;
  /** "would reassess" */
  readonly isModal: boolean;
  /** "does not want" */
  readonly isNegated: boolean;
}

/** All words in lower case. */
export function describeCueForm(words: readonly string[], language: Language): CueForm {
  const { functionWords, reportingWords, cueActs } = language;
  const head = findHead(words, language);
  return {
    words,
    group: head?.group ?? null,
    isWeak: head?.isWeak ?? false,
    isSaid: words.some((word) => reportingWords.commonSayingForms.has(word)),
    isPassive: head !== null && isPassiveHead(head, words, language),
    hasAgent: words.at(-1) === 'by',
    isInfinitive: words[0] === 'to',
    isModal: words.some((word) => functionWords.bareModals.has(word)),
    isNegated: words.some((word) => cueActs.negatives.has(word) || word.endsWith(cueActs.negativeEnding)),
  };
}

function findHead(words: readonly string[], language: Language): CueMatch | null {
  const matches = findCueMatches(words, language);
  const strong = matches.filter(({ isWeak }) => !isWeak);
  return strong.find(({ withholds }) => !withholds) ?? strong[0] ?? matches[0] ?? null;
}

/** "is expected", but "is expecting". */
function isPassiveHead(
  { start, base }: CueMatch,
  words: readonly string[],
  { functionWords, cueActs }: Language,
): boolean {
  const form = words[start]!;
  if (form === base || form.endsWith(cueActs.activeParticipleEnding)) return false;
  return words.slice(0, start).some((word) => functionWords.beForms.has(word) || cueActs.shortBeForms.has(word));
}
