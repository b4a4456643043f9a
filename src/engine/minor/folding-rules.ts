import type { Language } from '../language/language.ts';
import type { Folding } from '../layers/layers.ts';
import type { Candidate } from './candidate.ts';

export interface FoldingRule extends Folding {
  readonly folds: (candidate: Candidate, language: Language) => boolean;
}

/** So many words say something by themselves. */
export const FEW_WORDS = 4;
/** A quotation of so many words is more than a name or a phrase in marks. */
const WHOLE_SENTENCE = 8;
/** From this confidence on few words are as good as many. */
const SURE = 0.85;

/** Where these fold nothing, signs are weighed. Of the lines that they fold in the marked texts, 1 to 7 of a hundred were wanted. */
export const FOLDING_RULES: readonly FoldingRule[] = [
  {
    by: 'minor/same-speaker',
    reason: 'inner, of the same speaker',
    // "We said that we would stay", quoted by Moss; "They say it is thought that it will rain"
    folds: (candidate, language) => isOfReporter(candidate, language),
  },
  {
    by: 'minor/nobody',
    reason: 'nobody is told to have said it',
    // "Two men | are said | to have fled"; but "“The roof is gone. Nobody came to look,”" stands for itself
    folds: ({ source, speaker, attribution, length }) =>
      source === '' && !speaker.actors.length && !(attribution.mode === 'direct' && length >= WHOLE_SENTENCE),
  },
  {
    by: 'minor/short',
    reason: 'few words',
    // "Moss | called for | calm"; but "condemned the sale", "“That's right,” said Moss" where the reader is sure of them
    folds: (candidate) => candidate.length < FEW_WORDS && !isPlain(candidate),
  },
  {
    by: 'minor/bare-thought',
    reason: 'a thought or a feeling told by the author',
    // "Islanders | are proud of | their old harbour"
    folds: (candidate) => isThought(candidate) && !candidate.speaker.actors.length && !candidate.isClause,
  },
];

/** Sure, and praise or blame, or with a word that introduces quotations. */
const isPlain = ({ attribution, cue }: Candidate): boolean =>
  (cue.isSaid || cue.group === 'verdict') && attribution.confidence !== null && attribution.confidence >= SURE;

function isOfReporter({ source, speaker, reporter }: Candidate, { reportingWords }: Language): boolean {
  if (!reporter) return false;
  if (speaker.actors.length) return speaker.actors.every((id) => reporter.speaker.actors.includes(id));
  return source === '' || reportingWords.ownSources.has(source);
}

/** In the author's words. Praise and blame are said, and no feeling. */
const isThought = ({ attribution: { act, mode }, cue }: Candidate): boolean =>
  mode === 'indirect' && (act === 'belief' || (act === 'attitude' && cue.group === 'feeling'));
