import type { Command } from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import { OnrecordError } from '../../errors.ts';
import type { ItemName, Said, SaidPatch } from '../../review/create-annotation.ts';
import { listItemSpans } from '../../review/item-spans.ts';
import type { ReviewedLayer } from '../../review/layers.ts';
import { ACTOR_KINDS, type ActorKind } from '../../schema/actor.ts';
import { QUANTITY_KINDS, QUANTITY_MODIFIERS } from '../../schema/quantity.ts';
import type { OnRecord } from '../../schema/record.ts';
import {
  CONTENT_POLARITIES,
  POLARITIES,
  SOURCE_KINDS,
  STATEMENT_ACTS,
  STATEMENT_MODES,
} from '../../schema/statement.ts';
import { TIMEX_TYPES } from '../../schema/timex.ts';
import type { Workspace } from '../../workspace/workspace-contract.ts';
import { parseDay } from '../parse-option.ts';
import { findWords } from './find-words.ts';
import { pickSpeaker } from './pick-speaker.ts';

export interface PatchOptions {
  readonly speaker?: readonly string[];
  readonly speakerKind?: ActorKind;
  readonly unnamed?: boolean;
  readonly content?: readonly string[];
  readonly source?: readonly string[];
  readonly cue?: readonly string[];
  readonly words?: string;
  readonly act?: string;
  readonly mode?: string;
  readonly polarity?: string;
  readonly contentPolarity?: string;
  readonly sourceKind?: string;
  readonly saidAt?: string;
  readonly via?: string;
  readonly value?: string;
  readonly range?: readonly [number, number];
  readonly unit?: string;
  readonly modifier?: string;
  readonly change?: string;
  readonly type?: string;
  readonly from?: string;
  readonly to?: string;
  readonly name?: string;
  readonly kind?: string;
}

/** What can be said of a statement, by those who correct and those who add one. */
export function addStatementOptions(command: Command): Command {
  return command
    .option('--speaker <name...>', 'who speaks: a number such as a3, or a name')
    .addOption(new Option('--speaker-kind <kind>', 'what a speaker is whom nobody knows yet').choices(ACTOR_KINDS))
    .option('--unnamed', 'nobody is named as the speaker')
    .option('--content <words...>', 'the words said; "first words … last words" for a long piece')
    .option('--source <words...>', 'the words that name who speaks')
    .option('--cue <words...>', 'the words that say that somebody speaks')
    .addOption(new Option('--act <act>', 'what is reported').choices(STATEMENT_ACTS))
    .addOption(new Option('--mode <mode>', 'whether it is quoted').choices(STATEMENT_MODES))
    .addOption(new Option('--polarity <polarity>', 'affirmed, denied or not said').choices(POLARITIES))
    .addOption(
      new Option(
        '--content-polarity <polarity>',
        'denied where the words said, by themselves, would say the opposite; follows --polarity where it is not given',
      ).choices(CONTENT_POLARITIES),
    )
    .addOption(new Option('--source-kind <kind>', 'what kind of source it is').choices(SOURCE_KINDS))
    .option('--said-at <date>', 'when: the number of a date such as t2, or none')
    .option('--via <statement>', 'the statement that reports it: a number such as s2, or none');
}

/** What can be said of dates, figures and actors. */
export function addItemOptions(command: Command): Command {
  return command
    .option('--words <words>', 'of a date, figure or claim: its words')
    .option('--value <value>', 'of a figure: its number; of a date: its TIMEX3 value')
    .option('--range <a..b>', 'of a figure: both its numbers', parseRange)
    .option('--unit <unit>', 'of a figure: ISO 4217, UCUM, percent or the counted noun; or none')
    .addOption(new Option('--modifier <modifier>', 'of a figure').choices(QUANTITY_MODIFIERS))
    .addOption(new Option('--change <change>', 'of a figure').choices(['up', 'down', 'none']))
    .addOption(new Option('--type <type>', 'of a date').choices(TIMEX_TYPES))
    .option('--from <day>', 'of a date: its first day', parseDay)
    .option('--to <day>', 'of a date: its last day', parseDay)
    .option('--name <name>', 'of an actor')
    .addOption(new Option('--kind <kind>', 'of an actor or a figure').choices([...ACTOR_KINDS, ...QUANTITY_KINDS]));
}

function parseRange(value: string): readonly [number, number] {
  const [, first, second] = /^(-?\d+(?:\.\d+)?)\.\.(-?\d+(?:\.\d+)?)$/.exec(value) ?? [];
  if (first === undefined) throw new InvalidArgumentError('It must be two numbers such as 1100..1300.');
  return [Number(first), Number(second)];
}

/** What is typed of a statement, in the words of the record. `near` is where its words are looked for first. */
export async function readStatementPatch(
  workspace: Workspace,
  record: OnRecord,
  options: PatchOptions,
  near: number,
): Promise<SaidPatch> {
  const { text } = record.document;
  const spans = (words: readonly string[]) =>
    words.filter((each) => each.trim()).map((each) => findWords(text, each, near));
  const { speaker, act, mode, polarity, contentPolarity, sourceKind, saidAt, via } = options;
  const speakers: NonNullable<SaidPatch['speakers']>[number][] = [];
  for (const name of speaker ?? []) speakers.push(await pickSpeaker(workspace, record, name, options.speakerKind));
  return {
    ...((speaker || options.unnamed) && { speakers }),
    ...(options.content && { content: spans(options.content) }),
    ...(options.source && { source: spans(options.source) }),
    ...(options.cue && { cue: spans(options.cue) }),
    ...(act !== undefined && { act }),
    ...(mode !== undefined && { mode }),
    ...(polarity !== undefined && { polarity }),
    ...(contentPolarity !== undefined && { contentPolarity }),
    ...(sourceKind !== undefined && { sourceKind }),
    ...(saidAt !== undefined && { saidAt: orNone(saidAt) }),
    ...(via !== undefined && { via: orNone(via) }),
  } as SaidPatch;
}

/** What is typed of an item of any layer. */
export async function readPatch(
  workspace: Workspace,
  record: OnRecord,
  { layer, id }: ItemName,
  options: PatchOptions,
): Promise<Extract<Said, { action: 'correct' }>['patch']> {
  const near = placeOf(record, layer, id);
  const { words, value, range, unit, modifier, change, type, from, to, name, kind } = options;
  const span = words === undefined ? undefined : findWords(record.document.text, words, near);
  return {
    ...(await readStatementPatch(workspace, record, options, near)),
    ...(span && (layer === 'claims' ? { spans: [span] } : { span })),
    ...(value !== undefined && { value: layer === 'quantities' ? parseNumber(value) : value }),
    ...(range && { range }),
    ...(unit !== undefined && { unit: orNone(unit) }),
    ...(modifier !== undefined && { modifier }),
    ...(change !== undefined && { change: orNone(change) }),
    ...(type !== undefined && { type }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(name !== undefined && { name }),
    ...(kind !== undefined && { kind }),
  } as never;
}

const orNone = (typed: string): string | null => (typed === 'none' ? null : typed);

function parseNumber(typed: string): number {
  const value = Number(typed.replaceAll(',', ''));
  if (typed.trim() && Number.isFinite(value)) return value;
  throw new OnrecordError('annotation-invalid', `"${typed}" is no number.`, { input: typed });
}

/** Where an item stands; the beginning of the text where there is none of this number. */
function placeOf(record: OnRecord, layer: ReviewedLayer, id: string): number {
  const item = record[layer].find((each) => each.id === id || each.key === id);
  const spans = new Map(record.quantities.map((quantity) => [quantity.id, quantity.span]));
  return (item && listItemSpans(layer, item as never, spans).main[0]?.[0]) ?? 0;
}
