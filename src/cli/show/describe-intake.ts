import type { Intake, PublishedBasis } from '../../schema/intake.ts';

/** "thin" or "in doubt", for a row; empty where all is well. */
export const nameIntake = ({ verdict }: Intake): string => NAMES[verdict];

const NAMES: Readonly<Record<Intake['verdict'], string>> = { ok: '', thin: 'thin', doubt: 'in doubt' };

/** "in doubt: The text does not bear out its headline."; empty where all is well. Plain data, to be escaped. */
export const describeIntake = (intake: Intake): string =>
  intake.verdict === 'ok' ? '' : [`${NAMES[intake.verdict]}:`, ...intake.reasons].join(' ');

/** "2031-03-05, as the page’s JSON-LD says" */
export const describeDay = (day: string, basis: PublishedBasis): string => `${day}, ${TOLD_BY[basis]}`;

const TOLD_BY: Readonly<Record<PublishedBasis, string>> = {
  given: 'as it was given',
  'json-ld': 'as the page’s JSON-LD says',
  meta: 'as the page’s metadata says',
  time: 'as a time mark of the page says',
  visible: 'as the text on it says',
  url: 'as its address says',
  feed: 'as the feed says',
  'front-matter': 'as its front matter says',
};
