/** Digits as other countries group them: thousands set apart by spaces or points, and decimal commas. */
export const GROUPED_CASES: readonly (readonly [text: string, expected: string])[] = [
  [
    'Exports came to 72 400 t, up from 68 150 t the year before.',
    '72 400 t = 72400 measure t of Exports; 68 150 t = 68150 measure t of Exports',
  ],
  [
    'The town counts 1 234 567 people and 45 678 dogs.',
    '1 234 567 people = 1234567 count people of town; 45 678 dogs = 45678 count dog of town',
  ],
  [
    'It sold 12 345 cars, 1 005 vans and 2 010 lorries.',
    '12 345 cars = 12345 count car; 1 005 vans = 1005 count van; 2 010 lorries = 2010 count lorry',
  ],
  [
    'A flat costs 320 500 euros, or €3 200 a square metre.',
    '320 500 euros = 320500 money EUR of flat costs; €3 200 a square metre = 3200 money EUR/m2 of flat costs',
  ],
  ['The firm paid 1 250 000,50 kroner.', '1 250 000,50 kroner = 1250000.5 money crown of firm'],
  [
    'Turnover was US$ 12 500 million, £ 3 400 and 7 800 km.',
    'US$ 12 500 million = 12500000000 money USD of Turnover; £ 3 400 = 3400 money GBP of Turnover; 7 800 km = 7800 measure km of Turnover',
  ],
  ['Between 1 200 and 1 500 people came.', '1 200 and 1 500 people = 1200..1500 count people'],
  ['They won 14 200 votes to 13 990.', '14 200 votes = 14200 count vote; 13 990 = 13990 count vote'],
  ['The mill sold wool worth $2 310 million.', '$2 310 million = 2310000000 money USD of wool'],
  ['It lost 45 600 tonnes and £17 250.', '45 600 tonnes = 45600 measure t down; £17 250 = 17250 money GBP'],
  ['Call 555 0100 or 020 7946 0018.', ''],
  ['Dial 202 555 010 now.', ''],
  ['In 2010 500 people left.', '500 people = 500 count people'],
  [
    'It reached 1,5 million people; growth was 0,4 per cent.',
    '1,5 million people = 1500000 count people; 0,4 per cent = 0.4 percent percent of growth',
  ],
  [
    'The price rose by 12,5% to 1.999,99 euros.',
    '12,5% = 12.5 percent percent up of price; 1.999,99 euros = 1999.99 money EUR of price',
  ],
  [
    'Milk costs 1,09 euros and rent 14,50 euros per square metre.',
    '1,09 euros = 1.09 money EUR of Milk; 14,50 euros per square metre = 14.5 money EUR/m2 of rent',
  ],
  [
    'The plant uses 2,5 megawatts and is 3,75 metres high.',
    '2,5 megawatts = 2.5 measure MW of plant; 3,75 metres = 3.75 measure m of plant',
  ],
  ['The town has 45.300 residents.', '45.300 residents = 45300 count resident of town'],
  [
    'He earns 2.500 euros a month, or 30.000 euros a year.',
    '2.500 euros a month = 2500 money EUR/mo; 30.000 euros a year = 30000 money EUR/a',
  ],
  [
    'Bread is 3,20 a kilo and ham 12,90 euros per kilo.',
    '3,20 = 3.2 count of Bread; 12,90 euros per kilo = 12.9 money EUR/kg of Bread',
  ],
  [
    'The budget of 1.234.567 euros was cut by 10,00 euros.',
    '1.234.567 euros = 1234567 money EUR of budget; 10,00 euros = 10 money EUR down of budget',
  ],
  [
    'Petrol costs 3.500 euros a litre and 1.899 dollars a gallon.',
    '3.500 euros a litre = 3.5 money EUR/L of Petrol; 1.899 dollars a gallon = 1.899 money USD/[gal_us] of Petrol',
  ],
  [
    'The loan was 1.250 euros, the fee 2,49 euros.',
    '1.250 euros = 1250 money EUR of loan; 2,49 euros = 2.49 money EUR of fee',
  ],
  ['The rooms 3,5 and 7 are open.', ''],
  ['He paid $1,250 and 1,250 pesos.', '$1,250 = 1250 money USD; 1,250 pesos = 1250 money peso'],
  ['It was version 1.2.3, on 10.20.30.40 then.', ''],
];
