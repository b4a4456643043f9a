/** Signs before a number and behind it: of plus and minus, of money, of what engineers measure and players score. */
export const SIGN_CASES: readonly (readonly [text: string, expected: string])[] = [
  [
    'They sold 110 bcm of gas, 3 bcm more, and 20 Bcf to others.',
    '110 bcm = 110000000000 measure m3 of gas; 3 bcm = 3000000000 measure m3 of gas; 20 Bcf = 20000000000 measure [cft_i] of gas',
  ],
  [
    'The field gives 300 MMscfd and 15 kbpd.',
    '300 MMscfd = 300000000 measure [cft_i]/d of field; 15 kbpd = 15000 measure [bbl_us]/d of field',
  ],
  [
    'The beam takes 10 ksi and 350 kips, and the bolt 25 in-lb.',
    '10 ksi = 10000 measure [psi] of beam; 350 kips = 350000 measure [lbf_av] of beam; 25 in-lb = 25 measure [in_i].[lbf_av] of bolt',
  ],
  ['The mud weighed 12.5 ppg.', '12.5 ppg = 12.5 measure [lb_av]/[gal_us] of mud'],
  [
    'She averaged 22.5 ppg, 8 rpg and 5.1 apg.',
    '22.5 ppg = 22.5 count point/game; 8 rpg = 8 count rebound/game; 5.1 apg = 5.1 count assist/game',
  ],
  [
    'The motor has 400 N·m at 3 kWp, and the duct 500 scfm.',
    '400 N·m = 400 measure N.m of motor; 3 kWp = 3 measure kW of motor; 500 scfm = 500 measure [cft_i]/min of duct',
  ],
  [
    'The ship has 180,000 dwt and stores 5 MtCO2e.',
    '180,000 dwt = 180000 measure t of ship; 5 MtCO2e = 5 measure Mt of ship',
  ],
  [
    'The margin is ±3 points, or +/- 2.5 percent.',
    '±3 points = 3 count point of margin; +/- 2.5 percent = 2.5 percent percent of margin',
  ],
  ['The rate moved +0.5% and −1.2%.', '+0.5% = 0.5 percent percent of rate; −1.2% = -1.2 percent percent of rate'],
  [
    'It cost $US 5, $US5.5m, $A20 and $NZ 3.',
    '$US 5 = 5 money USD; $US5.5m = 5500000 money USD; $A20 = 20 money AUD; $NZ 3 = 3 money NZD',
  ],
  ['It cost US $89 to $93 billion.', 'US $89 to $93 billion = 89000000000..93000000000 money USD'],
  ['It cost $5–10m, or £300-400k.', '$5–10m = 5000000..10000000 money USD; £300-400k = 300000..400000 money GBP as q1'],
  ['Views reached 4.3M, and sales 2.1B.', '4.3M = 4300000 count of Views; 2.1B = 2100000000 count of sales'],
  ['Views reached 12M in the 100M final at Flat 5B.', '12M = 12000000 count of Views'],
  [
    'It cost 7 Mio euros, 3 Mrd euros and $3tn.',
    '7 Mio euros = 7000000 money EUR; 3 Mrd euros = 3000000000 money EUR; $3tn = 3000000000000 money USD',
  ],
  ['It grew 5 to 10 m.', '5 to 10 m = 5..10 measure m'],
];
