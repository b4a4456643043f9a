/** The days of invented articles, none of which has come yet: a reader takes days to come from nobody but an editor. */
export const SAMPLE_DAYS = new Map([
  ['wire-no-talks-with-valtane', '2031-03-04'],
  ['html-gearbox-sanctions', '2031-03-18'],
  ['markdown-counting-the-graves', '2031-04-11'],
  ['live-port-amery', '2031-05-20'],
]);
