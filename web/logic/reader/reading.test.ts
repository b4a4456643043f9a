import { describe, expect, it } from 'vitest';
import { createStatement } from './create-statement.ts';
import { createDocument } from './document.fixture.ts';
import { paintDecision } from './paint-decision.ts';
import { createReading, findTop } from './reading.ts';
import { nameStatements } from './said.ts';

const document = createDocument(20);
const reading = createReading(document, new Map());

describe('a reading after a decision', () => {
  const decided = paintDecision(document, { action: 'accept', items: nameStatements('s7') });
  const next = createReading(decided, new Map(), reading);

  it('has every statement as the same object, but the one that was decided', () => {
    const changed = [...next.nodes].filter(([id, node]) => node !== reading.nodes.get(id)).map(([id]) => id);
    expect(changed).toEqual(['s7']);
    expect(next.nodes.get('s7')?.statement.review.state).toBe('accepted');
  });

  it('has the text and what stands in it as the same object', () => {
    expect(next.setting).toBe(reading.setting);
  });

  it('is all the same where the server says the same again', () => {
    const again = createReading({ ...decided }, new Map(), next);
    expect([again.tops, again.nodes, again.setting]).toEqual([next.tops, next.nodes, next.setting]);
    expect(again.tops).toBe(next.tops);
    expect(again.nodes).toBe(next.nodes);
  });

  it('has no more of a statement that the server has no more', () => {
    const statements = document.record.statements.slice(0, -1);
    const fewer = createReading({ ...document, record: { ...document.record, statements } }, new Map(), reading);
    expect(fewer.nodes.has('s20')).toBe(false);
    expect(fewer.nodes.get('s2')).toBe(reading.nodes.get('s2'));
  });

  it('changes those around an inner one, whose notes tell of it', () => {
    const inner = createStatement({ id: 's99', via: 's3' });
    const chained = { ...document, record: { ...document.record, statements: [...document.record.statements, inner] } };
    const one = createReading(chained, new Map(), reading);
    const other = createReading(
      paintDecision(chained, { action: 'reject', items: nameStatements('s99') }),
      new Map(),
      one,
    );
    const changed = [...other.nodes].filter(([id, node]) => node !== one.nodes.get(id)).map(([id]) => id);
    expect(changed).toEqual(['s3', 's99']);
    expect(findTop(other, 's99')?.statement.id).toBe('s3');
  });

  it('colours anew only whom another hue is given', () => {
    const hued = { ...document, publicIds: { a15: 'moss' } };
    const changed = [...createReading(hued, new Map([['moss', 9]]), reading).nodes].filter(
      ([id, node]) => node !== reading.nodes.get(id),
    );
    expect(changed).toEqual([]);
    const coloured = createReading(hued, new Map([['moss', 6]]), reading);
    expect(coloured.nodes.get('s15')?.voice).toBe('v6');
    // whoever had it has none now, since no hue is given twice
    expect([...coloured.nodes].filter(([id, node]) => node !== reading.nodes.get(id)).map(([id]) => id)).toEqual([
      's6',
      's15',
    ]);
  });
});
