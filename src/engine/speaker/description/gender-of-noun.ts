import type { Language } from '../../language/language.ts';
import type { Gender } from '../speaker-context.ts';

/** "she" of "congresswoman", "mother" */
export const genderOfNoun = (noun: string, { sourceWords, titles }: Language): Gender | null =>
  titles.genderOfTitle.get(noun) ??
  sourceWords.genderOfNoun.get(noun) ??
  [...sourceWords.genderOfEnding].find(([ending]) => noun.endsWith(ending))?.[1] ??
  null;
