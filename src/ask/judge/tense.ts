import { type ConditionFrame, listOutside, type WordRange } from './condition-frame.ts';

/** Does the sentence outside a range, or its cue, say what is to come: "will", "we'll", "won't"? */
export const isProspect = (frame: ConditionFrame, range: WordRange): boolean =>
  [...frame.cue, ...listOutside(frame, range).map(({ lower }) => lower)].some((word) => isProspective(word, frame));

export const isProspective = (word: string, { lexicon }: Pick<ConditionFrame, 'lexicon'>): boolean =>
  lexicon.prospects.has(word) ||
  lexicon.prospectEndings.some((ending) => word.replaceAll('’', "'").endsWith(ending)) ||
  lexicon.negatedProspects.has(word.replaceAll('’', "'"));

/** Does a range tell of what was? */
export function hasPast({ words, lexicon }: ConditionFrame, [from, to]: WordRange): boolean {
  return words.slice(from, to).some(({ lower }, index) => {
    const isRegular = lower.length > SHORT_VERB && lower.endsWith(lexicon.pastEnding);
    const isForm = isRegular || lexicon.pastForms.has(lower);
    return isForm && !lexicon.participleHelpers.has(words[from + index - 1]?.lower ?? '');
  });
}

/** "Need" ends like a past form. */
const SHORT_VERB = 4;

/** Has a range a verb of its own: "before the road | is | mended", and not "before the election"? */
export const hasFiniteVerb = ({ words, lexicon }: ConditionFrame, [from, to]: WordRange): boolean =>
  words.slice(from, to).some(({ lower }) => lexicon.finiteForms.has(lower) || lexicon.pastForms.has(lower));
