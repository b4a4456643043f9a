/** Degrees of angles and of temperatures, and where places are. */
export const DEGREE_CASES: readonly (readonly [text: string, expected: string])[] = [
  ["The buoy is at 41° 15' N, 70° 20' W.", ''],
  ['They met at 48°51′24″N 2°21′03″E.', ''],
  ['The site (54° 6.5’ S) lies in 40 m of water.', '40 m = 40 measure m of water'],
  ["It drifted to N 41° 15' and then to 60.5° S.", ''],
  ["The comet was 3° 20' of arc wide.", "3° = 3 measure deg of comet; 20' = 20 measure ' of arc"],
  ["He is 6' tall and stands on a 12' ladder.", "6' = 6 measure [ft_i]; 12' = 12 measure [ft_i] of ladder"],
  ["The 2022′ season and 2022' models are out.", ''],
  [
    'The turn was 90 degrees, and the camera has a 120-degree view.',
    '90 degrees = 90 measure deg of turn; 120-degree = 120 measure deg of view by camera',
  ],
  ['It was 30 degrees in the shade.', '30 degrees = 30 measure {degree}'],
  ['Nights were 4 degrees colder than in June.', '4 degrees = 4 measure {degree} of Nights'],
  ['The week was three degrees below average.', 'three degrees = 3 measure {degree} of week'],
  ['The sea has warmed by 0.8 degrees since 1900.', '0.8 degrees = 0.8 measure {degree} of sea'],
  [
    'Temperatures rose 2° to 31°.',
    '2° = 2 measure {degree} up of Temperatures; 31° = 31 measure {degree} of Temperatures',
  ],
  ['Warming must stay below 1.5 degrees.', '1.5 degrees = 1.5 measure {degree} under of Warming'],
  [
    'A low of 5 degrees came with highs of 20 degrees.',
    '5 degrees = 5 measure {degree} of low; 20 degrees = 20 measure {degree} of highs by low',
  ],
  ['The roof has a slope of 30 degrees.', '30 degrees = 30 measure deg of slope by roof'],
  ['It was 30 degrees Celsius, and 86F in the town.', '30 degrees Celsius = 30 measure Cel; 86F = 86 measure [degF]'],
];
