import { isCueWord } from '../../grammar/reporting-verbs.ts';
import type { Language } from '../../language/language.ts';
import type { NameMention } from './name-mention.ts';

/** "Interim said": what a verb of saying stands behind is somebody's name. */
export const isSpeaking = ({ after }: Pick<NameMention, 'after'>, language: Language): boolean =>
  isCueWord(after, language);
