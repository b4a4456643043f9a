import type { Language } from '../../language/language.ts';
import type { BodyName } from '../body/body-name.ts';
import { createNameForm, type NameForm } from './name-form.ts';
import type { NameMention } from './name-mention.ts';

export type Gender = 'he' | 'she';

/** One name as written, with every mention of it: grouping looks at each name once, however often it stands. */
export interface NameUse {
  readonly name: string;
  readonly form: NameForm;
  readonly mentions: readonly NameMention[];
  /** What its forms of address tell. "Mr. Moss" and "Mrs. Moss" in one text are two uses. */
  readonly gender: Gender | null;
  /** Of a body that every state has. "Defence Ministry" of two states is two uses. */
  readonly body: BodyName | null;
  /** The key of the name beside which it stands as another: "Hart" of "née Hart" is not every Hart. */
  readonly bearer: string | null;
}

export function collectUses(mentions: readonly NameMention[], language: Language): NameUse[] {
  const byName = new Map<string, NameMention[]>();
  for (const mention of mentions) {
    const { words, body, bearer, sense } = mention;
    const name = words.join(' ');
    const key = body || bearer || sense ? `${name}\n${body?.owner}\n${bearer}\n${sense}` : name;
    const list = byName.get(key);
    if (list) list.push(mention);
    else byName.set(key, [mention]);
  }
  return [...byName.values()].flatMap((list) => splitByGender(list[0]!.words.join(' '), list, language));
}

function splitByGender(name: string, mentions: readonly NameMention[], language: Language): NameUse[] {
  const form = createNameForm(name, language);
  const { body = null, bearer = null } = mentions[0]!;
  const byGender = new Map<Gender | null, NameMention[]>();
  for (const mention of mentions) {
    const gender = genderOf(mention, language);
    const list = byGender.get(gender);
    if (list) list.push(mention);
    else byGender.set(gender, [mention]);
  }
  const [he, she, untold] = [byGender.get('he'), byGender.get('she'), byGender.get(null)];
  if (!he || !she) return [{ name, form, mentions, gender: he ? 'he' : she ? 'she' : null, body, bearer }];
  return [
    { name, form, mentions: he, gender: 'he', body, bearer },
    { name, form, mentions: she, gender: 'she', body, bearer },
    ...(untold ? [{ name, form, mentions: untold, gender: null, body, bearer }] : []),
  ];
}

function genderOf({ title }: NameMention, { titles }: Language): Gender | null {
  for (const word of title?.words ?? []) if (titles.genderOfTitle.has(word)) return titles.genderOfTitle.get(word)!;
  return null;
}

/** A name that only rules found, and only in a headline, may be any words with capitals. */
export const isInBody = ({ mentions }: NameUse): boolean =>
  mentions.some(({ isInHeading, kind }) => kind || !isInHeading);

export const isOneWord = ({ form }: NameUse): boolean => form.words === 1;
