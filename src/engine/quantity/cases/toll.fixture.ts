/** Tolls: what became of those who are counted. */
export const TOLL_CASES: readonly (readonly [text: string, expected: string])[] = [
  ['Five killed, 17 wounded as roof falls in', 'Five = 5 count killed; 17 = 17 count wounded'],
  ['Two dead and dozens hurt in bus crash', 'Two = 2 count dead; dozens = 12..120 count hurt'],
  [
    'The storm left 14 dead, 60 injured and 200 homeless.',
    '14 = 14 count dead of storm; 60 = 60 count injured of storm; 200 = 200 count homeless of storm',
  ],
  ['Police said three were dead and eight injured.', 'three = 3 count; eight = 8 count injured'],
  ['Of those, four died and two are missing.', 'four = 4 count; two = 2 count'],
  [
    'The quake left at least 70 dead and hundreds homeless.',
    '70 = 70 count dead at-least of quake; hundreds = 100..1000 count homeless of quake',
  ],
  ['One dead, two missing after boat sinks', 'One = 1 count dead; two = 2 count missing'],
  [
    'Twelve were killed, seven of them children, and 40 others hurt.',
    'Twelve = 12 count; seven = 7 count; 40 others = 40 count other',
  ],
  [
    'Officials spoke of 31 dead, down from eight missing on Friday.',
    '31 = 31 count dead of Officials; eight = 8 count missing of Officials',
  ],
  ['A dozen wounded were flown out and 15 dead were found.', 'A dozen = 12 count wounded; 15 = 15 count dead'],
  ['The bus crash killed one and left six hurt.', 'one = 1 count of bus crash; six = 6 count hurt of bus crash'],
  ['No one was hurt and no one injured.', ''],
  [
    'Two missing boys and 12 injured workers came home.',
    'Two missing boys = 2 count missing boy; 12 injured workers = 12 count injured worker',
  ],
  ['Some 5,000 homeless slept there.', '5,000 = 5000 count homeless about'],
];
