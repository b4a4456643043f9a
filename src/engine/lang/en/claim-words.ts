// Origin: words of change, comparison and opinion, compiled by hand from general usage.

export const CHANGE_WORDS: ReadonlySet<string> = new Set(
  `climbed cut cuts declined decreased doubled dropped fallen fell grew grown halved increased killed lost reduced risen rose shrank
  soared spent surged tripled voted`.split(/\s+/),
);

export const COMPARISON_WORDS: ReadonlySet<string> = new Set(
  'best biggest fewer fewest first greatest highest largest last least less lowest majority more most never only than worst'.split(
    ' ',
  ),
);

export const OPINION_WORDS: ReadonlySet<string> = new Set(
  `bad beautiful believe disgrace feel good great hope hopes horrible important love nice ought proud right sad shame terrible think
  tremendous want wants wish wonderful wrong`.split(/\s+/),
);
