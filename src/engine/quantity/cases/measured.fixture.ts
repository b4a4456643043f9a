/** What is measured, and whose it is. */
export const MEASURED_CASES: readonly (readonly [text: string, expected: string])[] = [
  ['They cut the price of the car by $500.', '$500 = 500 money USD down of price of the car'],
  ['The storm had winds of 74 mph.', '74 mph = 74 measure [mi_i]/h of winds by storm'],
  ['The company posted a loss of 63 cents a share.', '63 cents a share = 63 money USX/share of loss by company'],
  ['The price of gold per ounce is $1,700.', '$1,700 = 1700 money USD of price of gold per ounce'],
  ['Revenue from mainland China grew 5%.', '5% = 5 percent percent up of Revenue from mainland China'],
  ['Shares of Kessler and Arbo fell 3%.', '3% = 3 percent percent down of Shares of Kessler and Arbo'],
  ['The trust, a major landlord, paid $5 million.', '$5 million = 5000000 money USD of trust'],
  [
    'Arbo, which has 13,000 workers, paid $800 million.',
    '13,000 workers = 13000 count worker of Arbo; $800 million = 800000000 money USD of Arbo',
  ],
  ['A beetle that can run 2 km left.', '2 km = 2 measure km of beetle'],
  ['Arbo delivered 63,150 cars.', '63,150 cars = 63150 count car of Arbo'],
  ['The plants, which range from 1 to 5 acres, closed.', '1 to 5 acres = 1..5 measure [acr_us] of plants'],
  ['The company plans to spend $13 million.', '$13 million = 13000000 money USD of company'],
  [
    'It expects the value of its business to rise to $5 billion.',
    '$5 billion = 5000000000 money USD of value of its business',
  ],
  ['The index is poised to drop 2%.', '2% = 2 percent percent down of index'],
  [
    'It bought a stake in a school in Texas for $92 million.',
    '$92 million = 92000000 money USD of stake in a school in Texas',
  ],
  [
    'It took a 51 percent stake in a college in Texas for $92 million.',
    '51 percent = 51 percent percent of stake in a college in Texas; $92 million = 92000000 money USD of stake in a college in Texas',
  ],
  ['A $448 million loan to Greece was paid.', '$448 million = 448000000 money USD of loan'],
  [
    'The median price in May was $3.1 million, down 9.2%.',
    '$3.1 million = 3100000 money USD of median price; 9.2% = 9.2 percent percent down of median price',
  ],
  [
    'Front angle was 37.5 degrees, while rear angle was 32.5 degrees.',
    '37.5 degrees = 37.5 measure deg of Front angle; 32.5 degrees = 32.5 measure deg of rear angle',
  ],
  [
    'Shares of Kessler were down 2%, Varden by 3% and Arbo was down 4%.',
    '2% = 2 percent percent down of Shares of Kessler; 3% = 3 percent percent of Varden; 4% = 4 percent percent down of Arbo',
  ],
  ['Of the fans, 69% of Ukrainians think so.', '69% = 69 percent percent of Ukrainians'],
  [
    'Military and financial aid to Ukraine reached 66 billion dollars.',
    '66 billion dollars = 66000000000 money USD of Military and financial aid to Ukraine',
  ],
  ['The grant is worth $8 million.', '$8 million = 8000000 money USD of grant'],
  ['It will get a state grant worth up to $8 million.', '$8 million = 8000000 money USD at-most of state grant'],
  ['The two sides met.', 'two sides = 2 count side'],
  ['There were four bosses.', 'four bosses = 4 count boss'],
  ['He said it would cost the state $5 million.', '$5 million = 5000000 money USD'],
  ['Five new seasons of Harbour Lane came.', 'Five new seasons = 5 count new season of Harbour Lane'],
  ['He is one of the best players.', 'one = 1 count good player'],
  [
    'They had four-, five- and six-cylinder engines.',
    'four = 4 count cylinder of engines; five = 5 count cylinder of engines; six-cylinder = 6 count cylinder of engines',
  ],
  ['In a tradition he has kept for 40 years he came.', '40 years = 40 measure a'],
  ['Two years later the board met.', 'Two years = 2 measure a'],
  ['The airline grounded two new 737 Max jets.', 'two new 737 Max jets = 2 count new 737 max jet of airline'],
  [
    'The economy climbed from 21 mpg combined to 23.',
    '21 mpg combined to 23 = 21..23 measure [mi_i]/[gal_us] of economy',
  ],
];
