import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import { isInverted } from '../../grammar/reporting-verbs.ts';
import { english } from '../../lang/en/english.ts';
import type { Block, Layers, Quotation } from '../../layers/layers.ts';
import { HOUR } from '../edge/bound-content.ts';
import type { RawAttribution } from '../raw-attribution.ts';

type FrameLayers = Pick<Layers, 'blocks' | 'quotations' | 'nameReadings' | 'rawTurns'>;

/**
 * Statements that a paragraph's form tells without a verb, which the corpus that the model learnt from hardly has: quotations
 * under their speaker's name as press releases and fact boxes have them, and titles of interviews.
 */
export function readFrames(text: string, layers: FrameLayers): RawAttribution[] {
  const taken = new Set(layers.rawTurns.flatMap(({ span }) => blocksIn(layers.blocks, span)));
  const titled = readInterviewTitle(text, layers);
  if (titled.length) taken.add(layers.blocks[0]!);
  return [...titled, ...readCaptioned(text, layers, (block) => taken.has(block))];
}

function blocksIn(blocks: readonly Block[], [start, end]: Span): readonly Block[] {
  const first = findFirstEndingAfter(blocks, start);
  let last = first;
  while (last < blocks.length && blocks[last]!.span[0] < end) last++;
  return blocks.slice(first, last);
}

/** "‘I practise to forget’: an interview with Irsa Molin": whose words an interview's title quotes. */
const INTERVIEW = /^(?<mark>:|\s[-–—])\s(?:an? )?(?:[\p{L}-]+ )?interview with (?<name>\p{Lu}[^:;.!?“”"]{1,60})$/iu;

function readInterviewTitle(text: string, { blocks, quotations }: FrameLayers): RawAttribution[] {
  const [title] = blocks;
  const quotation = title && quotations[0];
  if (!quotation || quotation.span[0] !== title.span[0] || quotation.span[1] >= title.span[1]) return [];
  const end = quotation.span[1];
  const { mark, name } = INTERVIEW.exec(text.slice(end, title.span[1]))?.groups ?? {};
  if (!mark || !name) return [];
  const signAt = end + mark.length - 1;
  return [createDraft([[title.span[1] - name.length, title.span[1]]], [signAt, signAt + 1], quotation.span)];
}

/** Behind a quotation: "— Mags Tarrant, baker" */
const SIGNATURE = /^\s*(?<mark>[-–—]{1,2})\s*(?<name>\p{Lu}[^“”"«».!?:;\n]{2,120})$/u;
/** Before a quotation: "Tam Berwick, chair of the Fennick Harbour Trust:", "From Tam Berwick:", "Mags Tarrant, baker -" */
const HEADER = /^(?:From\s+)?(?<name>\p{Lu}[^“”"«».!?:;\n]{2,120}?)\s*(?<mark>:|\s[-–—]{1,2})\s*$/u;
/** Before a quotation: "This just in from Tam Berwick, who chairs the trust:", "More from Tam Berwick:", "A note from Tam Berwick:" */
const LEAD =
  /^(?:(?:and|but|now|also)\s+)?(?:this|more|another|one|word|news|(?:an?|the)\s+(?:comment|letter|line|message|note|post|reply|statement|tweet|update|word))(?:\s+(?:just\s+)?in)?\s+from\s+(?:the\s+)?(?<name>\p{Lu}[^“”"«».!?:;,\n]{2,60}(?:,[^“”"«».!?:;\n]{2,90})?)(?<mark>:)\s*$/iu;
/** "MATTIS ROE, to reporters in Brightwater:": to whom and where something was said. */
const OCCASION =
  /,\s(?:in an?|in (?:his|her|its|their)|to reporters|to journalists|on (?:Twitter|X|Facebook)|speaking|writing)\s.*$/u;
const LIST_MARK = /^(?:[•‣◦▪●■∙*–—-]|\d{1,3}[.)])\s+/u;
const MOST_NAME_WORDS = 14;
/** Verbs of reporting clauses, which the model reads: "Moss told reporters:" */
const VERB =
  /\b(?:is|was|are|were|has|have|had|who|that|said|says|say|told|tells|asked|asks|added|adds|wrote|writes)\b/i;

/** Who speaks, and the mark that says so. */
interface Caption {
  readonly source: Span;
  readonly mark: Span;
  readonly form: RegExp;
}

/**
 * Quotations that fill their paragraphs but for the name of who says them: before them or behind, in a paragraph of its own
 * or in theirs. What is no name, as the model reads names, is no speaker.
 */
function readCaptioned(text: string, layers: FrameLayers, isTaken: (block: Block) => boolean): RawAttribution[] {
  const { blocks, quotations, nameReadings } = layers;
  const drafts: RawAttribution[] = [];
  const nameIn = ({ source }: Caption) => {
    const next = nameReadings[findFirstEndingAfter(nameReadings, source[0])];
    return next && next.span[0] < source[1] ? next : null;
  };
  // "One from Halen:" does not tell of one who speaks by the name of Halen
  const isSpeaker = (caption: Caption) => {
    const name = nameIn(caption);
    return name !== null && (caption.form !== LEAD || name.kind !== 'place');
  };
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]!;
    const words = text.slice(...block.span);
    const own = quotationsIn(quotations, block.span);
    if (
      isTaken(block) ||
      !own.length ||
      !own.every((some, index) => index === 0 || isNext(text, own[index - 1]!, some))
    )
      continue;
    const start = block.span[0] + ((LIST_MARK.exec(words) ?? HOUR.exec(words))?.[0].length ?? 0);
    const content = own.map(({ span }) => span);
    const edges: [Span, Span] = [
      [start, content[0]![0]],
      [content.at(-1)![1], block.span[1]],
    ];
    let last = at;
    while (blocks[last + 1] && isContinued(text, quotations, blocks[last + 1]!)) {
      last++;
      content.push(...quotationsIn(quotations, blocks[last]!.span).map(({ span }) => span));
    }
    const [isBare, isOpenEnded] = edges.map((edge) => !hasWords(text, edge)) as [boolean, boolean];
    const options = [
      isOpenEnded && matchCaption(text, LEAD, edges[0]),
      isOpenEnded && matchCaption(text, HEADER, edges[0]),
      isBare && matchCaption(text, SIGNATURE, edges[1]),
      isBare && isOpenEnded && blocks[at - 1] && matchCaption(text, HEADER, blocks[at - 1]!.span),
      isBare && isOpenEnded && blocks[last + 1] && matchCaption(text, SIGNATURE, blocks[last + 1]!.span),
    ];
    const caption = options.find((option): option is Caption => Boolean(option) && isSpeaker(option as Caption));
    if (caption) drafts.push(createDraft([caption.source], caption.mark, ...content));
    at = last;
  }
  return drafts;
}

function matchCaption(text: string, form: RegExp, [start, end]: Span): Caption | null {
  if (end - start > 200) return null;
  const match = form.exec(text.slice(start, end));
  const { name = '', mark = '' } = match?.groups ?? {};
  // behind "from" what follows the name's comma may tell of its bearer with a verb
  const bare = form === LEAD ? name.replace(/,.*/su, '') : name;
  if (
    !match ||
    name.split(/\s+/).length > MOST_NAME_WORDS ||
    VERB.test(bare) ||
    isInverted(name, english) ||
    !/^\p{Lu}/u.test(name)
  )
    return null;
  const who = name.replace(OCCASION, '');
  const nameAt = start + match[0].indexOf(name);
  const sign = mark.trim();
  const signAt = form === SIGNATURE ? start + match[0].indexOf(sign) : start + match[0].lastIndexOf(sign);
  return { source: [nameAt, nameAt + who.trimEnd().length], mark: [signAt, signAt + sign.length], form };
}

const hasWords = (text: string, span: Span): boolean => /[\p{L}\p{N}]/u.test(text.slice(...span));

/** A paragraph that holds nothing but the next part of a quotation that was not closed. */
function isContinued(text: string, quotations: readonly Quotation[], block: Block): boolean {
  const own = quotationsIn(quotations, block.span);
  return own.length === 1 && own[0]!.continuesPrevious && !hasWords(text, [own[0]!.span[1], block.span[1]]);
}

function quotationsIn(quotations: readonly Quotation[], [start, end]: Span): Quotation[] {
  const found: Quotation[] = [];
  for (let at = findFirstEndingAfter(quotations, start); at < quotations.length; at++) {
    if (quotations[at]!.span[0] >= end) break;
    found.push(quotations[at]!);
  }
  return found;
}

const isNext = (text: string, a: Quotation, b: Quotation): boolean => !hasWords(text, [a.span[1], b.span[0]]);

const createDraft = (source: readonly Span[], cue: Span, ...content: readonly Span[]): RawAttribution => ({
  by: 'attributions/frames',
  source,
  cue: [cue],
  content,
  act: 'speech',
  polarity: 'affirmed',
  via: null,
  confidence: null,
});
