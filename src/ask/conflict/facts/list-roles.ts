import { findSentence } from '../../../compare/find-sentence.ts';
import { toSingular } from '../../../engine/grammar/singular.ts';
import type { Language } from '../../../engine/language/language.ts';
import type { AskedDocument } from '../../asked-document.ts';
import { type Listed, NO_TERMS, type RoleFact } from './fact.ts';

/** Offices that people are named with, each as what heads it and what tells it from others: "foreign | minister". */
export function listRoles(document: AskedDocument, language: Language): readonly Listed<RoleFact>[] {
  const { record, publicIds } = document;
  return record.actors
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ id, key, name, roles }) => {
      const person = publicIds.get(id) ?? name;
      return roles.flatMap(({ text, span }): Listed<RoleFact>[] => {
        const office = parseOffice(text, language);
        if (!office?.rest.size) return [];
        return [
          {
            ...{ layer: 'actors', key, id, spans: [findSentence(record, span)], differing: [span], person },
            ...{ actor: name, day: document.publishedAt, ...NO_TERMS, ...office },
          },
        ];
      });
    });
}

/** Null of what is no office that one person holds, or of one that was held before. Whose office it is ("of Kaldria") tells nothing. */
function parseOffice(text: string, language: Language): Pick<RoleFact, 'head' | 'rest'> | null {
  const { officeHeads, formerWords, emptyWords } = language.conflictWords;
  const all = text.match(/[\p{L}]+/gu) ?? [];
  const lower = all.map((word) => word.toLowerCase());
  if (lower.some((word) => formerWords.has(word))) return null;
  const at = lower.findIndex((word) => officeHeads.has(toSingular(word, language)));
  if (at < 0) return null;
  // Capitals in the middle of a role are names: "Kaldria's foreign minister".
  const rest = lower.filter(
    (word, index) => index < at && !emptyWords.has(word) && word.length > 2 && !isName(all[index]!, index),
  );
  return { head: lower[at]!, rest: new Set(rest) };
}

const isName = (word: string, index: number): boolean => index > 0 && /^\p{Lu}/u.test(word);
