export const FORMATS = [
  { format: 'md', name: 'Markdown', what: 'the page as text, with every line at its place' },
  { format: 'html', name: 'HTML', what: 'one file that opens and prints anywhere, without a network' },
  { format: 'json', name: 'JSON', what: 'the brief as data, as its reference describes it' },
  { format: 'csv', name: 'CSV', what: 'a table, one line a row' },
  { format: 'argdown', name: 'Argdown', what: 'the sides as an argument map' },
] as const;

export type TakeAwayFormat = (typeof FORMATS)[number]['format'];
