import { anyOf } from '../../language/any-of.ts';
import { byLanguage } from '../../language/by-language.ts';
import type { Language } from '../../language/language.ts';
import type { Beside, ReadName } from './read-name.ts';

const companyTail = byLanguage(
  ({ nameShapes }) =>
    new RegExp(
      `^(?:\\s(?:&|${anyOf(nameShapes.andWords)})|,)?\\s${anyOf(nameShapes.companyTails)}(?![\\p{L}\\d])\\.?`,
      'u',
    ),
);

/** "Lindqvist & Partners", "Moss, Inc.": the model may read the first word alone, and as a person's. A firm's last word is no person's. */
export function extendCompany(name: ReadName, { text, behind, language }: Beside): ReadName {
  const tail = companyTail(language).exec(behind);
  if (tail) {
    const isLast = tail[0].length === behind.trimEnd().length;
    const length = tail[0].length - (isLast && tail[0].endsWith('.') ? 1 : 0);
    return { ...name, kind: 'organization', span: [name.span[0], name.span[1] + length] };
  }
  return name.kind === 'person' && endsAsFirm(text.slice(...name.span), language)
    ? { ...name, kind: 'organization' }
    : name;
}

function endsAsFirm(name: string, { nameShapes }: Language): boolean {
  const words = name.split(/\s+/);
  return words.length > 1 && nameShapes.companyTails.has(words.at(-1)!.replace(/\.$/, ''));
}
