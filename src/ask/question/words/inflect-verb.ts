import { byLanguage } from '../../../engine/language/by-language.ts';
import type { Language } from '../../../engine/language/language.ts';

/** "Supports", "carries". */
export function toPresent(base: string, { verbForms }: Language): string {
  const irregular = verbForms.irregularPresents.get(base);
  if (irregular !== undefined) return irregular;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  if (/(?:ss|sh|ch|x|[^aeiou]o|us|as)$/.test(base)) return `${base}es`;
  if (/[^z]z$/.test(base)) return `${base}zes`;
  return /zz$/.test(base) ? `${base}es` : `${base}s`;
}

/** "Sent", "planned"; null where the base is that of two verbs: "lie". */
export function toPast(base: string, { verbForms }: Language): string | null {
  if (verbForms.ambiguousPasts.has(base)) return null;
  const irregular = verbForms.irregularPasts.get(base);
  if (irregular !== undefined) return irregular;
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  if (/ic$/.test(base)) return `${base}ked`;
  const isDoubled = verbForms.doublingVerbs.has(base) || verbForms.doubledEnding.test(base);
  return isDoubled ? `${base}${base.at(-1)}ed` : `${base}ed`;
}

/** The verb that a word is a form of, if one that is known. */
export interface FiniteForm {
  readonly base: string;
  readonly tense: 'present' | 'past';
}

/** "Supports", "sent": of a word that is both a base and a past form, as "cut" is, nobody can say. */
export function findFiniteForm(word: string, language: Language): FiniteForm | null {
  return finiteForms(language).get(word) ?? null;
}

const finiteForms = byLanguage((language): ReadonlyMap<string, FiniteForm> => {
  const { verbForms, verbWords } = language;
  const bases = [
    ...[verbWords.sureVerbs, verbWords.mixedVerbs, verbForms.bareVerbs, verbForms.mostlyVerbs, verbForms.nounVerbs],
    verbForms.irregularPasts.keys(),
  ].flatMap((list) => [...list]);
  return new Map(
    bases.flatMap((base): [string, FiniteForm][] => {
      const past = toPast(base, language);
      const others = language.verbForms.ambiguousPasts.get(base) ?? [];
      return [
        ...others.map((form): [string, FiniteForm] => [form, { base, tense: 'past' }]),
        ...(past !== null && past !== base ? [[past, { base, tense: 'past' }] as [string, FiniteForm]] : []),
        [toPresent(base, language), { base, tense: 'present' }],
      ];
    }),
  );
});
