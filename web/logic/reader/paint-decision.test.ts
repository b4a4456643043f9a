import { describe, expect, it } from 'vitest';
import type { ReadDocument } from '../../../src/server/api-types.ts';
import { createStatement } from './create-statement.ts';
import { paintDecision } from './paint-decision.ts';
import { nameStatements } from './said.ts';

const document = {
  record: { statements: [createStatement({ id: 's1', minor: true }), createStatement({ id: 's2' })] },
} as unknown as ReadDocument;

describe('what was said, drawn before it is kept', () => {
  it('changes the statements it names, and unfolds them', () => {
    const { record } = paintDecision(document, { action: 'accept', items: nameStatements('s1') });
    expect(record.statements.map(({ review, minor }) => [review.state, minor])).toEqual([
      ['accepted', false],
      ['proposed', false],
    ]);
  });

  it('keeps what the engine had of the fields that a correction changes', () => {
    const patch = {
      content: [[2, 8]] as const,
      speakers: ['a2', { from: 'new', name: 'Mira Hale', kind: 'person' }] as const,
    };
    const { record } = paintDecision(document, { action: 'correct', items: nameStatements('s2'), patch });
    expect(record.statements[1]).toMatchObject({
      content: [[2, 8]],
      speakers: ['a2'],
      review: { state: 'corrected', before: { content: [[0, 10]], speakers: [] } },
    });
  });

  it('leaves alone what only the server can draw', () => {
    expect(paintDecision(document, { action: 'add', statement: { content: [[0, 4]] } })).toBe(document);
  });
});
