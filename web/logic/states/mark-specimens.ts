import type { Specimen } from './create-specimen.ts';

/** One example of a mark: what it is called, how it is drawn, the words, and what is in focus. */
export interface MarkSpecimen {
  readonly title: string;
  readonly told: string;
  readonly specimen: Specimen;
  readonly focused?: string;
  readonly layers?: readonly ('figures' | 'dates' | 'actors')[];
  readonly unfolded?: boolean;
}

const BELIEF: Specimen = {
  text: 'The Kaldrian government believes that Vesmar can be stopped only on the battlefield.',
  statements: [
    {
      ...{ id: 'belief', speaker: 'Kaldria', source: 'The Kaldrian government', cue: 'believes' },
      content: ['that Vesmar can be stopped only on the battlefield'],
    },
  ],
};

const DECLARED: Specimen = {
  text: 'Doverik declared that Kaldria would not negotiate while Gregor Valtane rules in Orlezh.',
  statements: [
    {
      ...{ id: 'declared', speaker: 'Anselm Doverik', source: 'Doverik', cue: 'declared' },
      content: ['that Kaldria would not negotiate while Gregor Valtane rules in Orlezh'],
    },
  ],
};

const REPORT: Specimen = {
  text: 'A report published on Friday shows that the fighting has driven over 400,000 people from the Sarn Valley.',
  statements: [
    {
      ...{ id: 'report', source: 'A report published on Friday', cue: 'shows' },
      content: ['that the fighting has driven over 400,000 people from the Sarn Valley'],
    },
  ],
};

/** Every mark that the text of an article can bear, in the words of the sample articles. */
export const MARK_SPECIMENS: readonly MarkSpecimen[] = [
  { title: 'A statement, at rest', told: 'tint of the voice', specimen: BELIEF },
  { title: 'In focus', told: 'deep tint; source underlined, cue dotted', specimen: DECLARED, focused: 'declared' },
  {
    title: 'A chain',
    told: 'tint: who tells us; underline: who is told about',
    specimen: {
      text: "MISA says that on May 2 Valtane declared that Kaldria had 'lost the right to its own map'.",
      statements: [
        {
          ...{ id: 'outer', speaker: 'Merrow Institute for Strategic Affairs', source: 'MISA', cue: 'says' },
          content: ["that on May 2 Valtane declared that Kaldria had 'lost the right to its own map'"],
        },
        {
          ...{ id: 'inner', speaker: 'Gregor Valtane', source: 'Valtane', cue: 'declared' },
          ...{ content: ["that Kaldria had 'lost the right to its own map'"], further: { via: 'outer' } },
        },
      ],
    },
  },
  { title: 'Unnamed source', told: 'hatched: the text does not tell us', specimen: REPORT },
  { title: 'Unnamed, in focus', told: 'hatched and deeper', specimen: REPORT, focused: 'report' },
  {
    title: 'Doubtful, unfolded',
    told: 'underline only',
    unfolded: true,
    specimen: {
      text: 'It signed the Lorne Accords on June 5, 2023.',
      statements: [
        {
          ...{ id: 'signed', speaker: 'Kaldria', source: 'It', cue: 'signed', content: ['the Lorne Accords'] },
          further: { minor: true, minorReason: 'doubtful', confidence: 0.48 },
        },
      ],
    },
  },
  {
    title: 'Several pieces',
    told: 'one statement, one note',
    specimen: {
      text: '“Sanctions are slow,” Amarin said. “They are not weak. Ask anyone in Orlezh who has tried to buy a gearbox.”',
      statements: [
        {
          ...{ id: 'slow', speaker: 'Josette Amarin', source: 'Amarin', cue: 'said' },
          content: [
            '“Sanctions are slow,”',
            '“They are not weak. Ask anyone in Orlezh who has tried to buy a gearbox.”',
          ],
        },
      ],
    },
  },
  {
    title: 'Figure; figure without a source',
    told: 'solid; double in the warning hue',
    layers: ['figures'],
    specimen: {
      text: 'It has lost over 62,000 soldiers since the invasion. The war has cost it around 54 billion dollars.',
      figures: [
        { words: '62,000 soldiers', statement: 'elsewhere' },
        { words: '54 billion dollars', statement: null },
      ],
    },
  },
  {
    title: 'Date, actor',
    told: 'dashed, dotted; both off at first',
    layers: ['dates', 'actors'],
    specimen: {
      text: 'In his speech to parliament on March 3, 2031, Doverik spoke for an hour.',
      dates: ['March 3, 2031'],
      actors: ['Doverik'],
    },
  },
  {
    title: 'Right to left, and a word that no line holds',
    told: 'each paragraph in its own direction',
    specimen: {
      text: `קרן אמרה שהנמל סגור ${'w'.repeat(120)}`,
      statements: [
        { id: 'long', speaker: 'קרן', source: 'קרן', cue: 'אמרה', content: [`שהנמל סגור ${'w'.repeat(120)}`] },
      ],
    },
  },
];
