import type { ReadDocument, ReviewedStatement } from '../../../src/server/api-types.ts';
import type { Said } from './said.ts';

/** The document as it will be once the server has kept what was said: drawn at once, put right by the next answer. */
export function paintDecision(document: ReadDocument, said: Said): ReadDocument {
  if (!('items' in said)) return document;
  const ids = new Set(said.items.filter(({ layer }) => layer === 'statements').map(({ id }) => id));
  const paint = PAINTS[said.action];
  if (!paint || ids.size === 0) return document;
  const statements = document.record.statements.map((statement) =>
    ids.has(statement.id) ? paint(statement, said) : statement,
  );
  return { ...document, record: { ...document.record, statements } };
}

type Paint = (statement: ReviewedStatement, said: Said) => ReviewedStatement;

const decide =
  (state: ReviewedStatement['review']['state']): Paint =>
  (statement) => ({ ...statement, minor: false, review: { ...statement.review, state, by: 'you' } });

const PAINTS: Readonly<Partial<Record<Said['action'], Paint>>> = {
  accept: decide('accepted'),
  reject: decide('rejected'),
  correct(statement, said) {
    if (said.action !== 'correct') return statement;
    const { speakers, ...patch } = said.patch;
    const known = speakers?.filter((speaker): speaker is string => typeof speaker === 'string');
    const before = Object.fromEntries(
      Object.keys(said.patch).map((field) => [field, statement[field as keyof ReviewedStatement]]),
    ) as ReviewedStatement['review']['before'];
    return {
      ...statement,
      ...(patch as Partial<ReviewedStatement>),
      ...(known ? { speakers: known } : {}),
      minor: false,
      review: { ...statement.review, state: 'corrected', by: 'you', before: { ...before, ...statement.review.before } },
    };
  },
};
