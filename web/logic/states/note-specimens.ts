import type { SpecimenStatement } from './create-specimen.ts';

/** One example of a note in the margin: a statement, and those inside it. */
export interface NoteSpecimen {
  readonly title: string;
  readonly told: string;
  readonly text: string;
  readonly statements: readonly SpecimenStatement[];
  readonly isFocused?: boolean;
}

const DECLARED = 'Doverik declared that Kaldria would not negotiate.';

const declared = (id: string, further: Pick<SpecimenStatement, 'review' | 'further'> = {}): SpecimenStatement => ({
  ...{ id, speaker: 'Anselm Doverik', source: 'Doverik', cue: 'declared' },
  ...{ content: ['that Kaldria would not negotiate'], ...further },
});

const ON_MARCH_3 = { saidOn: { value: '2031-03-03', basis: 'text' } } as unknown as SpecimenStatement['further'];

const decided = (state: 'accepted' | 'rejected' | 'corrected', how: 'same' | 'moved' | 'changed' = 'same') => ({
  ...{ state, how, by: 'Ada', at: '2031-05-09T10:00:00.000Z' },
});

/** Every state of a note that nothing is told of the place of. */
export const NOTE_SPECIMENS: readonly NoteSpecimen[] = [
  {
    title: 'Proposed',
    told: 'an open ring',
    text: DECLARED,
    statements: [declared('proposed', { further: ON_MARCH_3! })],
  },
  {
    title: 'Accepted',
    told: 'edge of 4 px, a tick',
    text: DECLARED,
    statements: [declared('accepted', { review: decided('accepted') })],
  },
  {
    title: 'Corrected',
    told: 'old and new words',
    text: 'Valtane denied the sovereignty of Kaldria on Tuesday.',
    statements: [
      {
        ...{ id: 'corrected', speaker: 'Gregor Valtane', source: 'Valtane', cue: 'denied' },
        content: ['the sovereignty of Kaldria'],
        review: { ...decided('corrected'), before: { content: [[15, 45]] } },
      },
    ],
  },
  {
    title: 'Rejected',
    told: 'struck; no mark in the text',
    text: DECLARED,
    statements: [declared('rejected', { review: decided('rejected') })],
  },
  {
    title: 'A chain, doubtful',
    told: 'one line a rung; a bar where there is doubt',
    text: 'Both papers point out that Doverik no longer says he will not talk.',
    statements: [
      {
        ...{ id: 'chain', speaker: 'Tavenmoor Courier', source: 'Both papers', cue: 'point out' },
        ...{ content: ['that Doverik no longer says he will not talk'], further: { confidence: 0.57 } },
      },
      {
        ...{ id: 'in', speaker: 'Anselm Doverik', source: 'Doverik', cue: 'no longer says' },
        ...{ content: ['he will not talk'], further: { via: 'chain', polarity: 'not-said' } },
      },
    ],
  },
  {
    title: 'Unnamed',
    told: 'a dashed edge',
    text: 'A senior official of the Compact declined to comment.',
    statements: [
      {
        ...{ id: 'unnamed', source: 'A senior official of the Compact', cue: 'declined', content: ['to comment'] },
        further: { polarity: 'not-said', sourceName: 'A senior official of the Compact' },
      },
    ],
  },
  {
    title: 'Folded',
    told: 'one faint line, counted in the rail',
    text: DECLARED,
    statements: [declared('folded', { further: { minor: true, minorReason: 'doubtful', confidence: 0.48 } })],
  },
  {
    title: 'In focus, not measured',
    told: 'all that is known of it',
    text: DECLARED,
    statements: [declared('focused', { further: { confidence: null, speakerReason: 'named beside the cue' } })],
    isFocused: true,
  },
  {
    title: 'A long name',
    told: 'wraps, and pushes nothing aside',
    text: DECLARED,
    statements: [
      {
        ...declared('long'),
        speaker: 'The Standing Committee of the Assembly of States on the Reconstruction of the Sarn Valley',
      },
    ],
  },
];

/** After a newer engine or a changed text: how what was decided was found again. */
export const FOUND_SPECIMENS: readonly NoteSpecimen[] = [
  {
    title: 'The same words at the same place',
    told: 'nothing is shown',
    text: DECLARED,
    statements: [declared('same', { review: decided('accepted') })],
  },
  {
    title: 'Moved',
    told: 'the same words, elsewhere',
    text: DECLARED,
    statements: [declared('moved', { review: decided('accepted', 'moved') })],
  },
  {
    title: 'Changed',
    told: 'the words differ a little',
    text: DECLARED,
    statements: [declared('changed', { review: decided('accepted', 'changed') })],
  },
];
