import { byLanguage } from '../../language/by-language.ts';
import type { Language } from '../../language/language.ts';
import type { NameMention } from '../name/name-mention.ts';

/** Some tokens of party labels, in UTF-16 units: " R-S." */
const LONGEST_LABEL = 8;

/** Words with capitals that name nobody: "General Manager", "His Highness", "S.C." of "Ada Moss, R-S.C.,". */
export const isNoName = (text: string, mention: NameMention, language: Language): boolean =>
  isTitleAlone(mention, language) || isInPartyLabel(text, mention, language);

/** "General Manager", "Royal Highness": an office or a form of address with nobody's name behind; but "Judge King". */
function isTitleAlone({ words, kind, title }: NameMention, language: Language): boolean {
  if (kind === 'organization' || kind === 'place') return false;
  const { surnameTitles, namesLikeTitles, courtesyTitles, addressedOffices } = language.titles;
  // "Mr Speaker"
  const isAddressed = title?.words.length === 1 && courtesyTitles.has(title.words[0]!);
  if (isAddressed && words.length === 1 && addressedOffices.has(words[0]!.toLowerCase())) return true;
  const [last, ...before] = words.map((word) => word.toLowerCase()).reverse();
  if (surnameTitles.has(last!) || namesLikeTitles.has(last!)) return false;
  if (!before.length) return courtesyTitles.has(last!);
  const isOffice = language.titles.titleWords.has(last!) || courtesyTitles.has(last!);
  return isOffice && before.every((word) => titleParts(language).has(word));
}

const titleParts = byLanguage(
  ({ titles }): ReadonlySet<string> =>
    new Set([...titles.titleWords, ...titles.titleModifiers, ...titles.formsOfAddress]),
);

/** "R-S.C.", of which "R-S" and "C" are read, or "S.C." */
function isInPartyLabel(text: string, { span: [start, end], words }: NameMention, { titles }: Language): boolean {
  if (words.length > 1 || !/^[\p{Lu}.-]{1,8}$/u.test(text.slice(start, end))) return false;
  return (
    titles.partyLabel.test(words[0]!) ||
    titles.partyLabelBefore.test(text.slice(Math.max(0, start - LONGEST_LABEL), start))
  );
}
