import type { Language } from '../../language/language.ts';
import type { Description } from './list-descriptions.ts';

/** Is whoever is described so also called that? "Sen." is "the senator", and "the lawmaker". */
export const meansHead = ({ head }: Description, wanted: string, { sourceWords }: Language): boolean =>
  head === wanted ||
  head === sourceWords.fullTitles.get(wanted) ||
  sourceWords.broaderTitles.get(head)?.includes(wanted) === true;
