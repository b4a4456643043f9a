import type { Span } from '../../../schema/span.ts';
import { compareSpans, findFirstEndingAfter, isInside, isOverlapping, joinSpans } from '../../../text/span.ts';
import type { Layers, ReadableText } from '../../layers/layers.ts';
import type { RawTurn } from '../../layers/raw-turn.ts';
import { countWords } from '../quotation/count-words.ts';
import type { RawAttribution } from '../raw-attribution.ts';
import { readLeadIn } from './read-lead-in.ts';

/** A block quote of fewer words that nobody is named for is a motto or a heading more often than speech. */
const MIN_WORDS = 6;

type TurnLayers = Pick<Layers, 'blocks' | 'sentences' | 'nameReadings' | 'rawTurns'>;

/**
 * Each turn as one statement of its speaker. Where a quote names nobody, the sentence beside it may tell whose it is, as the model reads
 * it: "Edda Flint put it like this:"; then all of the quote is the content.
 */
export function readTurnFrames(
  document: ReadableText,
  layers: TurnLayers,
  attributions: readonly RawAttribution[],
): RawAttribution[] {
  const byContent = listOutermost(attributions);
  return layers.rawTurns.flatMap((turn, index): RawAttribution[] => {
    const isOpen = isQuote(turn) && turn.name === null;
    const teller = isOpen ? findTeller(layers, turn, byContent) : null;
    if (teller) return [{ ...teller, content: joinContents(teller.content, turn), turn: index }];
    const lead = isOpen ? readLeadIn(document, layers, findFirstEndingAfter(layers.blocks, turn.span[0]) - 1) : null;
    if (lead) return [{ ...createFrame(document, turn, index), source: [lead.source], cue: [lead.cue] }];
    const isShort = isOpen && countWords(document.text, turn.content) < MIN_WORDS;
    return isShort ? [] : [createFrame(document, turn, index)];
  });
}

const isQuote = ({ kind }: RawTurn): boolean => kind === 'quote' || kind === 'post';

/** A part of what somebody says. */
interface ContentPart {
  readonly span: Span;
  readonly owner: RawAttribution;
}

/** The parts of what is said in the outermost statements, in the order of the text. */
const listOutermost = (attributions: readonly RawAttribution[]): ContentPart[] =>
  attributions
    .filter(({ via, source }) => via === null && source.length > 0)
    .flatMap((owner) => owner.content.map((span) => ({ span, owner })))
    .sort((a, b) => compareSpans(a.span, b.span));

/** The statement whose cue stands in the paragraph before a quote, or behind it, and whose words are those of the quote. */
function findTeller({ blocks }: TurnLayers, { span }: RawTurn, parts: readonly ContentPart[]): RawAttribution | null {
  const first = findFirstEndingAfter(blocks, span[0]);
  const last = findFirstEndingAfter(blocks, span[1] - 1);
  const around: Span = [blocks[Math.max(0, first - 1)]?.span[0] ?? 0, blocks[last + 1]?.span[1] ?? span[1]];
  for (let at = findFirstEndingAfter(parts, span[0]); at < parts.length && parts[at]!.span[0] < span[1]; at++) {
    const { owner } = parts[at]!;
    const marks = [...owner.source, ...owner.cue];
    if (marks.every((mark) => isInside(mark, around) && !isOverlapping(mark, span))) return owner;
  }
  return null;
}

/** All of the turn, and the parts of the statement that stand beside it: “We waited,” Flint wrote in a letter: […] */
function joinContents(content: readonly Span[], turn: RawTurn): Span[] {
  const beside = content.filter((span) => !isOverlapping(span, turn.span));
  return joinSpans([...beside, ...turn.content]).map(({ span }) => span);
}

function createFrame(
  { text, language }: ReadableText,
  { label, forms, content, by }: RawTurn,
  turn: number,
): RawAttribution {
  const form = forms.at(-1);
  // the label of a hearing's questions stands where the examination begins, not beside each of them
  const isBeside = label !== null && (by === 'given' || (form !== undefined && isInside(label, form)));
  // "Q" is nobody's name: it belongs to the cue
  const isNamed = isBeside && !language.turnWords.namelessLabels.has(text.slice(...label).toLowerCase());
  return {
    by: 'attributions/turns',
    source: isNamed ? [label] : [],
    cue: form && form[1] <= content[0]![0] ? readMark(text, form, isNamed ? label : null) : [],
    content,
    act: 'speech',
    polarity: 'affirmed',
    contentPolarity: 'affirmed',
    via: null,
    confidence: null,
    turn,
  };
}

/** What says that it is attributed: the ":" behind a name, or "Q (by phone):" with its letter. */
function readMark(text: string, [start, end]: Span, label: Span | null): Span[] {
  if (label) {
    const mark = /(?:[.:]|[.]? ?[-–—]{1,2})$/.exec(text.slice(label[1], end))?.[0].trim() ?? '';
    return mark ? [[end - mark.length, end]] : [];
  }
  const letter = text.slice(start, end).search(/\p{L}/u);
  return letter < 0 ? [] : [[start + letter, end]];
}
