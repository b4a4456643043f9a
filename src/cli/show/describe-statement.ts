import type { Statement } from '../../schema/statement.ts';
import { escapeFlow } from '../layout/escape-controls.ts';
import type { Colors } from '../layout/screen.ts';

/** A statement with its words, from a record or from a search: plain data, escaped here. */
export interface Sayable {
  readonly statement: Statement;
  readonly names: readonly string[];
  readonly source: readonly string[];
  readonly cue: readonly string[];
  readonly content: readonly string[];
}

/** Who says it: names; without one what the text calls the source, which is said to be no name. */
export function describeSpeaker({ statement, names, source }: Sayable, { bold, dim }: Colors): string {
  if (names.length) return bold(escapeFlow(names.join(', ')));
  const label = NOT_NAMED[statement.sourceKind];
  const words = escapeFlow(statement.sourceName ?? source.join(' … '));
  return words ? `${bold(words)} ${dim(`(${label})`)}` : bold(label);
}

export const NOT_NAMED = {
  named: 'not resolved',
  unnamed: 'unnamed',
  document: 'a document',
  author: 'the author',
  none: 'no source given',
} as const satisfies Record<Statement['sourceKind'], string>;

/**
 * How it is said, in the article's own words, and what a reader must not miss: that it is denied, or was not said at all, and
 * that its reading is in doubt. "declared", "denied", "no longer says · not said".
 */
export function describeSaying({ statement, cue }: Sayable, { yellow }: Colors): readonly string[] {
  const { polarity, confidence, speakerConfidence } = statement;
  const words = escapeFlow(cue.join(' … '));
  const label = POLARITY_WORDS[polarity];
  return [
    words,
    label === '' || hasWord(words, label) ? '' : yellow(label),
    describeDoubt('doubtful', confidence, yellow),
    describeDoubt('speaker doubtful', speakerConfidence, yellow),
  ].filter(Boolean);
}

/** "again denied" says that it is denied. */
const hasWord = (words: string, label: string): boolean => words.toLowerCase().split(' ').includes(label);

const POLARITY_WORDS = {
  affirmed: '',
  denied: 'denied',
  'not-said': 'not said',
} as const satisfies Record<Statement['polarity'], string>;

/** From here on a number tells nobody anything. */
const CERTAIN_FROM = 0.8;

const describeDoubt = (what: string, confidence: number | null, paint: (text: string) => string): string =>
  confidence === null || confidence >= CERTAIN_FROM ? '' : paint(`${what} ${confidence.toFixed(2)}`);

/**
 * The words as they stand: in quotation marks only where they are the speaker's own. Where the frame negates them ("does
 * not believe that …"), that is said in front, since alone they would say the opposite.
 */
export function describeWords({ statement, content }: Sayable): string {
  const words = content.map(escapeFlow).join(' … ') || '(no content)';
  const isOwn = statement.mode === 'direct' && content.length > 0;
  const quoted = isOwn && !STARTS_QUOTED.test(words) ? `“${words}”` : words;
  return statement.contentPolarity === 'denied' ? `${NEGATED} ${quoted}` : quoted;
}

/** Stands before words that the sentence around them negates. */
const NEGATED = 'not:';

const STARTS_QUOTED = /^["'“”‘«»„‚]/u;

/** The day that the text tells; null where it is the article's own, or none. */
export const findToldDay = ({ saidOn }: Statement): string | null =>
  saidOn === null || saidOn.basis === 'published' ? null : saidOn.value;

/** "2031-03-03, as its sentence tells": when, and how that is known. */
export function describeSaidOn({ saidOn }: Statement): string | null {
  return saidOn === null ? null : `${escapeFlow(saidOn.value)}, ${DAY_BASES[saidOn.basis]}`;
}

export const DAY_BASES = {
  told: 'as its sentence tells',
  form: 'as the label or signature tells',
  published: 'the article’s own day',
} as const satisfies Record<NonNullable<Statement['saidOn']>['basis'], string>;
