import { beforeEach, describe, expect, test } from 'vitest';
import type { Brief } from '../ask/brief/brief.ts';
import { createReading } from './record.fixture.ts';
import type { Store } from './store.ts';

const AT = '2031-03-06T10:00:00.000Z';

/** Questions that people follow, as every backend has to keep them. */
export function describeQuestions(current: () => Store): void {
  describe('questions', () => {
    let store: Store;
    const save = (question: string, options = {}) => store.saveQuestion({ question, options, by: 'ed', at: AT });

    beforeEach(() => {
      store = current();
    });

    test('are kept in their order, each asked in one way once', async () => {
      await save('Is it safe?');
      await save('Is it safe?', { since: '2031-01-01' });
      const again = await save('Is it safe?');
      const kept = await store.listQuestions();
      expect(kept.map(({ question, options }) => [question, options])).toEqual([
        ['Is it safe?', {}],
        ['Is it safe?', { since: '2031-01-01' }],
      ]);
      expect(again).toEqual(kept[0]);
      expect(kept[0]).toMatchObject({ savedAt: AT, savedBy: 'ed', answer: null });
    });

    test('have the answer that was given last, and are taken out', async () => {
      const { key } = await save('Is it safe?');
      const brief = { question: 'Is it safe?' } as Brief;
      await store.keepAnswer(key, { at: AT, state: '1', brief });
      expect((await store.listQuestions())[0]!.answer).toEqual({ at: AT, state: '1', brief });
      expect([await store.removeQuestion(key), await store.removeQuestion(key)]).toEqual([true, false]);
      expect(await store.listQuestions()).toEqual([]);
    });

    test('the state changes with every reading and removal, and with nothing else', async () => {
      const states = [await store.readState()];
      const { document, record } = createReading([{ speaker: 'Ana Smith', content: 'that it is safe' }]);
      const { id } = await store.addReading(document, record, AT);
      states.push(await store.readState());
      await save('Is it safe?');
      expect(await store.readState()).toBe(states[1]);
      await store.removeDocument(id, { by: 'ed', reason: null, at: AT });
      states.push(await store.readState());
      expect(new Set(states).size).toBe(3);
    });
  });
}
