import type { Question, UnclearReason } from './proposition.ts';

/** Says plainly why a question was not turned, and what to write in its place. */
export const tellUnclear = (text: string, reason: UnclearReason): Question => ({
  kind: 'unclear',
  text,
  reason,
  ...TOLD[reason],
});

const THAT = 'Say what to weigh: --that "Kaldria should negotiate with Vesmar".';

const TOLD: Readonly<Record<UnclearReason, { readonly message: string; readonly remedy: string }>> = {
  empty: {
    message: 'Nothing is asked.',
    remedy: 'Write a question: onrecord ask "Should Kaldria negotiate with Vesmar?"',
  },
  'too-long': { message: 'The question is longer than 500 characters.', remedy: THAT },
  several: { message: 'These are several questions.', remedy: 'Ask one at a time.' },
  alternatives: {
    message: 'The question asks which of two things holds, and each has sides of its own.',
    remedy: `Ask of one at a time. ${THAT}`,
  },
  pronoun: {
    message: 'Nobody is named by the pronoun that the question is about.',
    remedy: 'Write the name in its place.',
  },
  addressed: {
    message: 'The question is put to a person; the record can only be asked about what others say.',
    remedy: THAT,
  },
  'no-question': {
    message: 'This is neither a question nor a full sentence.',
    remedy: `Begin with a word such as should, is, did or who. ${THAT}`,
  },
  'no-subject': {
    message: 'It is not certain what the question is about and what it asks of it.',
    remedy: THAT,
  },
};
