import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import { isInverted } from '../../grammar/reporting-verbs.ts';
import { isDeterminer } from '../../grammar/word-classes.ts';
import { anyOf } from '../../language/any-of.ts';
import { byLanguage } from '../../language/by-language.ts';
import type { Language } from '../../language/language.ts';
import type { Block, Layers, Quotation, ReadableText } from '../../layers/layers.ts';
import { measureHour } from '../edge/first-words.ts';
import type { Frame } from './frame.ts';

type CaptionLayers = Pick<Layers, 'blocks' | 'quotations' | 'nameReadings'>;

/**
 * Quotations that fill their paragraphs, with nothing beside them but the name of the speaker: before or behind them, in their paragraph
 * or in one of its own. What the model does not read as a name is not a speaker.
 */
export function readCaptions(
  document: ReadableText,
  layers: CaptionLayers,
  isTaken: (block: Block) => boolean,
): Frame[] {
  const frames: Frame[] = [];
  for (let at = 0; at < layers.blocks.length; at++) {
    const quoted = isTaken(layers.blocks[at]!) ? null : readQuotedBlocks(document, layers, at);
    if (!quoted) continue;
    const caption = findCaption(document, layers, quoted);
    if (caption) frames.push({ source: caption.source, mark: caption.mark, content: quoted.content });
    at = quoted.last;
  }
  return frames;
}

/** Paragraphs that hold only quotations, and perhaps the name of the speaker. */
interface QuotedBlocks {
  readonly first: number;
  readonly last: number;
  readonly content: readonly Span[];
  /** What stands before the quotations in the first paragraph, and behind them. */
  readonly before: Span;
  readonly behind: Span;
}

const LIST_MARK = /^(?:[•‣◦▪●■∙*–—-]|\d{1,3}[.)])\s+/u;

/** Null where a paragraph holds no quotation, or words between its quotations. */
function readQuotedBlocks(document: ReadableText, { blocks, quotations }: CaptionLayers, first: number) {
  const { text } = document;
  const block = blocks[first]!;
  const own = quotationsIn(quotations, block.span);
  const areNext = own.every((quotation, at) => at === 0 || !hasWords(text, [own[at - 1]!.span[1], quotation.span[0]]));
  if (!own.length || !areNext) return null;
  const words = text.slice(...block.span);
  const start = block.span[0] + (LIST_MARK.exec(words)?.[0].length ?? measureHour(document, words));
  const content = own.map(({ span }) => span);
  const before: Span = [start, content[0]![0]];
  const behind: Span = [content.at(-1)![1], block.span[1]];
  let last = first;
  while (blocks[last + 1] && isContinued(text, quotations, blocks[last + 1]!)) {
    last++;
    content.push(...quotationsIn(quotations, blocks[last]!.span).map(({ span }) => span));
  }
  return { first, last, content, before, behind };
}

function quotationsIn(quotations: readonly Quotation[], [start, end]: Span): Quotation[] {
  const found: Quotation[] = [];
  for (let at = findFirstEndingAfter(quotations, start); at < quotations.length; at++) {
    if (quotations[at]!.span[0] >= end) break;
    found.push(quotations[at]!);
  }
  return found;
}

/** A paragraph that holds nothing but the next part of a quotation that was not closed. */
function isContinued(text: string, quotations: readonly Quotation[], block: Block): boolean {
  const own = quotationsIn(quotations, block.span);
  return own.length === 1 && own[0]!.continuesPrevious && !hasWords(text, [own[0]!.span[1], block.span[1]]);
}

const hasWords = (text: string, span: Span): boolean => /[\p{L}\p{N}]/u.test(text.slice(...span));

type CaptionForm = 'header' | 'lead' | 'signature' | 'desk';

/** Who speaks, and the mark that says so. */
interface Caption {
  readonly source: Span;
  readonly mark: Span;
}

/** In the order of trying: a lead looks like a header too, and what stands in the paragraph itself is nearer. */
function findCaption(document: ReadableText, { blocks, nameReadings }: CaptionLayers, quoted: QuotedBlocks) {
  const { first, last, before, behind } = quoted;
  const isBare = !hasWords(document.text, before);
  const isOpenEnded = !hasWords(document.text, behind);
  const isAlone = isBare && isOpenEnded;
  const places: readonly (readonly [form: CaptionForm, place: Span | false | undefined])[] = [
    ['lead', isOpenEnded && before],
    ['desk', isAlone && blocks[first - 1]?.span],
    ['lead', isAlone && blocks[first - 1]?.span],
    ['header', isOpenEnded && before],
    ['signature', isBare && behind],
    ['header', isAlone && blocks[first - 1]?.span],
    ['signature', isAlone && blocks[last + 1]?.span],
  ];
  for (const [form, place] of places) {
    const caption = place ? matchCaption(document, form, place) : null;
    if (caption && isSpeaker(document, nameReadings, form, caption)) return caption;
  }
  return null;
}

/** In "One from Halen:" Halen is a place and does not speak; nor does anybody in "A letter to Tam Berwick:" or "Here is why Tam Berwick left:". */
function isSpeaker(
  { text, language }: ReadableText,
  names: Layers['nameReadings'],
  form: CaptionForm,
  { source: [start, end] }: Caption,
): boolean {
  const first = findFirstEndingAfter(names, start);
  let at = first;
  if (form === 'lead') while (names[at]?.kind === 'place' && names[at]!.span[0] < end) at++;
  const name = names[at];
  if (!name || name.span[0] >= end) return false;
  const before = text
    .slice(start, names[first]!.span[0])
    .toLowerCase()
    .trim()
    .split(/[\s,]+/);
  if (before.some((word, index) => isOtherPreposition(word, before[index - 1], language))) return false;
  return form !== 'lead' || goesOnAsPhrase(text.slice(name.span[1], end), language);
}

/** "A letter *to*", "A message *from*", but "A baker *from*", who belongs there. */
const isOtherPreposition = (word: string, before: string | undefined, language: Language): boolean => {
  const { functionWords, textForms, sourceWords } = language;
  if (!functionWords.prepositions.has(word) || textForms.captionPrepositions.has(word)) return false;
  return !sourceWords.belongingPrepositions.has(word) || before === undefined || textForms.captionSayings.has(before);
};

/** Behind the name stands nothing, or what is said of whoever bears it. */
function goesOnAsPhrase(behind: string, { functionWords }: Language): boolean {
  const next = /^\s(\p{L}+)/u.exec(behind)?.[1];
  return next === undefined || functionWords.prepositions.has(next);
}

const LONGEST_CAPTION = 200;
const MOST_NAME_WORDS = 14;

function matchCaption({ text, language }: ReadableText, form: CaptionForm, [start, end]: Span): Caption | null {
  if (end - start > LONGEST_CAPTION) return null;
  const match = patternOf(form, language).exec(text.slice(start, end));
  const { name = '', mark = '' } = match?.groups ?? {};
  if (!match || !mayName(name, form, language)) return null;
  const who = name.replace(language.textForms.captionOccasion, '');
  const nameAt = start + match[0].indexOf(name);
  const sign = mark.trim();
  const signAt = start + (form === 'signature' ? match[0].indexOf(sign) : match[0].lastIndexOf(sign));
  return { source: [nameAt, nameAt + who.trimEnd().length], mark: [signAt, signAt + sign.length] };
}

/** Behind a quotation: "— Mags Tarrant, baker" */
const SIGNATURE = /^\s*(?<mark>[-–—]{1,2})\s*(?<name>\p{Lu}[^“”"«».!?:;\n]{2,120})$/u;

function patternOf(form: CaptionForm, { textForms }: Language): RegExp {
  if (form === 'signature') return SIGNATURE;
  if (form === 'desk') return textForms.captionDesk;
  return form === 'lead' ? textForms.captionLead : textForms.captionHeader;
}

function mayName(name: string, form: CaptionForm, language: Language): boolean {
  if (name.split(/\s+/).length > MOST_NAME_WORDS) return false;
  // behind "from" what follows the comma may describe the speaker with a verb: "From Tam Berwick, who chairs the trust:"
  const bare = form === 'lead' ? name.replace(/,.*/su, '') : name;
  const isPhrase = /^\p{Lu}/u.test(name) || (form === 'lead' && isDeterminer(name.split(' ', 1)[0]!, language));
  return !captionVerb(language).test(bare) && !isInverted(name, language) && isPhrase;
}

/** Verbs of reporting clauses, which the model reads: "Moss told reporters:" */
const captionVerb = byLanguage(({ textForms }) => new RegExp(`\\b${anyOf(textForms.captionVerbs)}\\b`, 'i'));
