import type { ExampleDocument, ExampleQuestion } from '../../rule.ts';

/** What a store holds. */
export const lockStory: ExampleDocument = {
  path: 'lock.txt',
  publishedAt: '2031-03-03',
  text: 'Ada Moss said that the lock of the mill pond would have to be shut.',
};

/** A question that is followed on it: the draft's one statement takes a side, and Ada Moss was for it. */
export const lockQuestion = (stance: ExampleQuestion['stance']): ExampleQuestion => ({
  ...{ proposition: 'The lock should close', stance },
  earlier: { path: 'lock.txt', stance: 'for', day: '2031-03-03' },
});
