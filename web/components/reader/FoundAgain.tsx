import type { ReviewedStatement } from '../../../src/server/api-types.ts';

const TOLD: Readonly<Partial<Record<NonNullable<ReviewedStatement['review']['how']>, readonly [string, string]>>> = {
  moved: ['↷ moved', 'the same words, at another place of this text'],
  changed: ['changed', 'the words differ from those that were decided on'],
};

/** How the words that a person decided on were found again in a changed text; nothing where they are the same at the same place. */
export function FoundAgain({ how }: { readonly how: ReviewedStatement['review']['how'] }) {
  const told = how === null ? undefined : TOLD[how];
  if (!told) return null;
  return (
    <div className="found">
      <b>{told[0]}</b> {told[1]}
    </div>
  );
}
