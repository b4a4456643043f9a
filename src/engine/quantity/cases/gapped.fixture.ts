/** A verb that is said once for several subjects, each with a figure of its own. */
export const GAPPED_CASES: readonly (readonly [text: string, expected: string])[] = [
  [
    'Costs were $4m, wages $3m and the surplus $1m.',
    '$4m = 4000000 money USD of Costs; $3m = 3000000 money USD of wages; $1m = 1000000 money USD of surplus',
  ],
  [
    'Rent rose 5%, bread 7% and petrol 11%.',
    '5% = 5 percent percent up of Rent; 7% = 7 percent percent up of bread; 11% = 11 percent percent up of petrol',
  ],
  [
    'The wage bill was 20 M€, bonuses 20 k€ and the fine 300k euros.',
    '20 M€ = 20000000 money EUR of wage bill; 20 k€ = 20000 money EUR of bonuses; 300k euros = 300000 money EUR of fine',
  ],
  [
    'Cars cost $20,000, vans $30,000 and trucks $50,000.',
    '$20,000 = 20000 money USD of Cars; $30,000 = 30000 money USD of vans; $50,000 = 50000 money USD of trucks',
  ],
  [
    'The house has a value of $2m, the land $1m.',
    '$2m = 2000000 money USD of value by house; $1m = 1000000 money USD of value by land',
  ],
  [
    'Turnout was 61% in the north, 55% in the south and 40% abroad.',
    '61% = 61 percent percent of Turnout; 55% = 55 percent percent of Turnout; 40% = 40 percent percent of Turnout',
  ],
  ['In 2020 sales were $4m, in 2021 $5m.', '$4m = 4000000 money USD of sales; $5m = 5000000 money USD of sales'],
  [
    'The tower is 90 metres high, the church 60 metres.',
    '90 metres = 90 measure m of tower; 60 metres = 60 measure m of church',
  ],
  ['Sales were $4m last year, costs $3m.', '$4m = 4000000 money USD of Sales; $3m = 3000000 money USD of costs'],
  [
    'Revenue was $5m, taxes $1m and costs $2m.',
    '$5m = 5000000 money USD of Revenue; $1m = 1000000 money USD of taxes; $2m = 2000000 money USD of costs',
  ],
  ['It earns $4m and costs $3m a year.', '$4m = 4000000 money USD; $3m a year = 3000000 money USD/a'],
  [
    'Profit rose 3 percent, a record 5 percent in May.',
    '3 percent = 3 percent percent up of Profit; 5 percent = 5 percent percent up of Profit',
  ],
  ['The fee is $5, then $2.', '$5 = 5 money USD of fee; $2 = 2 money USD of fee'],
  [
    'Hale won 46 percent of the vote, Mercer 41 percent and Varden 9 percent.',
    '46 percent = 46 percent percent of vote by Hale; 41 percent = 41 percent percent of vote by Mercer; 9 percent = 9 percent percent of vote by Varden',
  ],
  [
    'Oil gained $2, gas 30 cents and the pound 1 percent.',
    '$2 = 2 money USD up of Oil; 30 cents = 30 money USX of gas; 1 percent = 1 percent percent of pound',
  ],
  [
    'Coffee is 3 euros, a sandwich 5 euros and the soup of the day 7 euros.',
    '3 euros = 3 money EUR of Coffee; 5 euros = 5 money EUR of sandwich; 7 euros = 7 money EUR of soup of the day',
  ],
  [
    'Debt stood at $40 billion, reserves at $12 billion and the deficit at $3 billion.',
    '$40 billion = 40000000000 money USD of Debt; $12 billion = 12000000000 money USD of reserves; $3 billion = 3000000000 money USD of deficit',
  ],
  [
    'The index lost 2%, bank shares 4% and miners nearly 6%.',
    '2% = 2 percent percent down of index; 4% = 4 percent percent of bank shares; 6% = 6 percent percent about of miners',
  ],
  [
    'Gold fell $5 to $1,200, silver 10 cents to $15.',
    '$5 = 5 money USD down of Gold; $1,200 = 1200 money USD of Gold; 10 cents = 10 money USX of silver; $15 = 15 money USD of silver',
  ],
  ['The raid killed 12 people and wounded 30.', '12 people = 12 count people of raid; 30 = 30 count people of raid'],
  [
    'Wool fell 3%, maize 2.5% and soya 1%.',
    '3% = 3 percent percent down of Wool; 2.5% = 2.5 percent percent down of maize; 1% = 1 percent percent down of soya',
  ],
];
