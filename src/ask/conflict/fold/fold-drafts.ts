import { groupBy } from '../../../compare/group-by.ts';
import type { Conflict } from '../conflict.ts';
import type { Draft } from '../conflict-draft.ts';
import { createSide, type Fact } from '../facts/fact.ts';
import { createHash } from './hash-key.ts';
import { createUnions, type Unions } from './unions.ts';

/** One conflict for all pairs that clash in the same way: facts that say the same are one, and the likest pair stands for them. */
export function foldDrafts(drafts: readonly Draft[]): readonly Conflict[] {
  const unions = createUnions();
  for (const { isSame, one, other } of drafts) if (isSame) unions.join(nameFact(one), nameFact(other));
  const clashing = drafts.filter(
    ({ isSame, one, other }) => !isSame && unions.find(nameFact(one)) !== unions.find(nameFact(other)),
  );
  joinDeniedAgain(clashing, unions);
  const sameClash = foldBy(
    clashing.map((draft) => ({ draft, more: 0 })),
    (fact) => unions.find(nameFact(fact)),
  );
  return foldBy(sameClash, nameWhole).map(({ draft, more }) => createConflict(draft, more));
}

/** What one document denies, or asserts, in its heading and in its text again is one thing, as another gainsays both. */
function joinDeniedAgain(clashing: readonly Draft[], unions: Unions): void {
  const denials = clashing.filter(({ kind }) => kind === 'denial');
  const sides = denials.flatMap(({ one, other }) => [
    { against: nameFact(one), fact: other },
    { against: nameFact(other), fact: one },
  ]);
  for (const same of groupBy(sides, ({ against, fact }) => `${unions.find(against)} ${fact.document.id}`).values()) {
    for (const { fact } of same.slice(1)) unions.join(nameFact(same[0]!.fact), nameFact(fact));
  }
}

interface Folded {
  readonly draft: Draft;
  readonly more: number;
}

/** Of those whose two sides have the same names the one to show. */
const foldBy = (drafts: readonly Folded[], nameOf: (fact: Fact) => string): readonly Folded[] =>
  [...groupBy(drafts, ({ draft: { one, other } }) => [nameOf(one), nameOf(other)].sort().join(' ')).values()].map(
    (group) => {
      const best = group.reduce((top, each) => (compareDrafts(each.draft, top.draft) < 0 ? each : top));
      return { draft: best.draft, more: group.reduce((sum, { more }) => sum + more, group.length - 1) };
    },
  );

/** Of a sentence all that is quoted with it: what was changed in two of its sentences is one conflict. */
const nameWhole = (fact: Fact): string =>
  fact.layer === 'statements' ? `${fact.document.id} ${fact.key}` : nameFact(fact);

export const nameFact = ({ document, key, spans }: Fact): string => `${document.id} ${key} ${spans[0]?.[0]}`;

/** The likest, of these the one that says most, and then the one that was published first. */
const compareDrafts = (a: Draft, b: Draft): number =>
  Math.min(1, b.likeness) - Math.min(1, a.likeness) ||
  countWords(b) - countWords(a) ||
  compareWords(orderKeyOf(a), orderKeyOf(b));

/** A heading says in fewer words what stands below it. */
const countWords = ({ one, other }: Draft): number => Math.min(one.terms.size, other.terms.size);

const orderKeyOf = ({ one, other }: Draft): string =>
  [one, other]
    .map((fact) => `${fact.document.publishedAt ?? '9'} ${nameFact(fact)}`)
    .sort()
    .join(' ');

const compareWords = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function createConflict({ kind, one, other, likeness, reasons, wording, changes }: Draft, more: number): Conflict {
  const sides = compareDays(one, other) <= 0 ? ([one, other] as const) : ([other, one] as const);
  const names = sides.map(({ document, key }) => `${document.id} ${key}`).sort();
  return {
    id: createHash(`${kind} ${names.join(' ')}`),
    kind,
    sides: [createSide(sides[0]), createSide(sides[1])],
    ...{ reasons, likeness, more, wording: wording ?? null, changes: changes ?? [] },
  };
}

/** By the day of publication; those without one last. */
export const compareDays = ({ document: a }: Fact, { document: b }: Fact): number => {
  const [one, other] = [a.publishedAt ?? '9', b.publishedAt ?? '9'];
  return one === other ? (a.id < b.id ? -1 : 1) : one < other ? -1 : 1;
};
