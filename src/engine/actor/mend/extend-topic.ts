import { anyOf } from '../../language/any-of.ts';
import { byLanguage } from '../../language/by-language.ts';
import type { Language } from '../../language/language.ts';
import type { Beside, ReadName } from './read-name.ts';

/** "Commission of Inquiry into Port Safety *and Dredging*": what a body is about may be two things, of which the model reads the first. */
export function extendTopic(name: ReadName, { text, behind, language }: Beside): ReadName {
  if (name.kind !== 'organization' || !isAboutSomething(text.slice(...name.span), language)) return name;
  const [second, words] = secondTopic(language).exec(behind) ?? [];
  if (second === undefined || !words!.split(' ').every((word) => isTopic(word, language))) return name;
  return { ...name, span: [name.span[0], name.span[1] + second.length] };
}

/** "Commission of Inquiry into Port Safety", "Committee on Fisheries" */
function isAboutSomething(name: string, { nameShapes, nameWords }: Language): boolean {
  const words = name.toLowerCase().split(/\s/);
  const at = words.findLastIndex((word) => nameShapes.topicPrepositions.has(word));
  return at > 0 && words.slice(0, at).some((word) => nameWords.organizationWords.has(word));
}

const secondTopic = byLanguage(
  ({ nameShapes }) =>
    new RegExp(
      `^\\s${anyOf(nameShapes.andWords)}\\s(\\p{Lu}\\p{Ll}{2,20}(?:\\s\\p{Lu}\\p{Ll}{2,20}){0,2})(?![\\p{L}'’-])`,
      'u',
    ),
);

function isTopic(word: string, { commonBodies, nameShapes }: Language): boolean {
  const lower = word.toLowerCase();
  return (
    commonBodies.bodyTopics.has(lower) || nameShapes.portfolioWords.has(lower) || nameShapes.topicEnding.test(lower)
  );
}
