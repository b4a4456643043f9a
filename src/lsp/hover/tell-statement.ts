import type { OnRecord } from '../../schema/record.ts';
import type { Statement } from '../../schema/statement.ts';
import { nameSpeaker } from '../name-speaker.ts';
import { findInnermost } from './find-innermost.ts';
import { escapeMarkdown, listFacts, quote, toCode } from './markdown.ts';
import type { Told } from './told.ts';

/** Who says the words at an index, on whose authority, how, and when. */
export function tellStatement(record: OnRecord, index: number): Told | null {
  const { document, statements } = record;
  const found = findInnermost(
    statements.flatMap((statement) =>
      [...statement.content, ...statement.cue, ...statement.source].map((span) => ({ span, statement })),
    ),
    index,
  );
  if (!found) return null;
  const { span, statement } = found;
  const wordsOf = (pieces: Statement['cue']) => pieces.map((piece) => document.text.slice(...piece)).join(' … ');
  const text = listFacts([
    `**Who says this:** ${escapeMarkdown(nameSpeaker(statement, record))}${describeReason(statement)}`,
    `**On whose authority:** ${tellAuthority(statement, record)}`,
    statement.cue.length ? `**How:** ${quote(wordsOf(statement.cue))}${describeWay(statement)}` : null,
    statement.saidOn
      ? `**When it was said:** ${toCode(statement.saidOn.value)}, ${DAY_BASES[statement.saidOn.basis]}`
      : null,
    statement.minor ? `**Folded:** ${escapeMarkdown(statement.minorReason ?? 'too little to stand alone')}` : null,
  ]);
  return { span, text };
}

const describeReason = ({ speakerReason, speakerConfidence }: Statement): string => {
  const sure = speakerConfidence === null ? '' : `, ${speakerConfidence.toFixed(2)} sure`;
  return speakerReason === null ? '' : ` (${escapeMarkdown(speakerReason)}${sure})`;
};

/** Through whom the words came, outermost first. */
function tellAuthority(statement: Statement, record: OnRecord): string {
  const chain: string[] = [];
  const seen = new Set([statement.id]);
  for (let at = findReporter(statement, record); at && !seen.has(at.id); at = findReporter(at, record)) {
    seen.add(at.id);
    chain.unshift(nameSpeaker(at, record));
  }
  const names = [...chain, nameSpeaker(statement, record)].map(escapeMarkdown);
  return chain.length === 0 ? 'the speaker’s own, as this text tells it' : `${names.join(' → ')}`;
}

const findReporter = ({ via }: Statement, { statements }: OnRecord): Statement | undefined =>
  statements.find(({ id }) => id === via);

/** What a reader must not miss: that it is denied, or was not said at all. */
function describeWay({ mode, polarity, contentPolarity }: Statement): string {
  const ways = [MODES[mode], POLARITIES[polarity], contentPolarity === 'denied' ? 'the opposite of these words' : ''];
  return ` (${ways.filter(Boolean).join(', ')})`;
}

const MODES = {
  direct: 'the speaker’s own words',
  mixed: 'partly the speaker’s own words',
  indirect: 'not word for word',
} as const satisfies Record<Statement['mode'], string>;

const POLARITIES = { affirmed: '', denied: 'denied', 'not-said': 'not said' } as const satisfies Record<
  Statement['polarity'],
  string
>;

const DAY_BASES = {
  told: 'as its sentence tells',
  form: 'as the label or signature tells',
  published: 'the text’s own day',
} as const satisfies Record<NonNullable<Statement['saidOn']>['basis'], string>;
