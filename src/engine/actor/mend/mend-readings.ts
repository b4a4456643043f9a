import type { Span } from '../../../schema/span.ts';
import { compareSpans, findFirstEndingAfter } from '../../../text/span.ts';
import type { Language } from '../../language/language.ts';
import type { Layers } from '../../layers/layers.ts';
import { isFree } from '../detect/is-free.ts';
import { detectDatelines } from './detect-datelines.ts';
import { detectLetters } from './detect-letters.ts';
import { detectNumberedBodies } from './detect-numbered-bodies.ts';
import { extendCompany } from './extend-company.ts';
import { extendInitials } from './extend-initials.ts';
import { extendSuffix } from './extend-suffix.ts';
import { extendTopic } from './extend-topic.ts';
import { joinParts } from './join-parts.ts';
import { dropInitials, extendCutWord, trimFormer, trimLead } from './mend-words.ts';
import type { Beside, ReadName } from './read-name.ts';
import { splitOwner } from './split-owner.ts';
import { trimLetters } from './trim-letters.ts';
import { trimPortfolio } from './trim-portfolio.ts';
import { trimSmallEnds } from './trim-small-ends.ts';

type Rule = (name: ReadName, beside: Beside) => ReadName | null;

/** In UTF-16 units; no rule looks farther. */
const REACH = 80;

/** Null where the words are no name. */
const RULES: readonly { readonly id: string; readonly mend: Rule }[] = [
  // "Tian’an Life", of which the model reads "Tian"
  { id: 'cut-word', mend: extendCutWord },
  // "northern Kaldria", "the Wexholm suspension bridge"
  { id: 'small-ends', mend: trimSmallEnds },
  // "C. S. K." is nobody's whole name
  { id: 'initials-alone', mend: dropInitials },
  // "Jon Pell MBE", "Wexholm MP"
  { id: 'letters', mend: trimLetters },
  // "Jon Moss Jr.", "Sund Harbours Inc."
  { id: 'suffix', mend: extendSuffix },
  // "née Hart"
  { id: 'former', mend: trimFormer },
  // "the nonpartisan Budget Office"
  { id: 'lead', mend: trimLead },
  // "I. Charles Marten", "A.P. Lorne-Hersk"
  { id: 'initials', mend: extendInitials },
  // "Former minister for Women and Equalities Nella Morgath"
  { id: 'portfolio', mend: trimPortfolio },
  // "Lindqvist & Partners", "J. P. Tarnwick & Co."
  { id: 'company', mend: extendCompany },
  // "Commission of Inquiry into Port Safety and Dredging"
  { id: 'topic', mend: extendTopic },
];

/** The names that the model reads, with the bounds and kinds that the words beside them tell; and bodies by their numbers. */
export function mendReadings(
  text: string,
  layers: Pick<Layers, 'blocks' | 'sentences' | 'nameReadings'>,
  language: Language,
): ReadName[] {
  const { sentences, blocks, nameReadings } = layers;
  const mended = nameReadings
    .flatMap((name) => splitOwner(text, name, language))
    .flatMap((name) => mend(name, createBeside(text, sentences, name.span, language)) ?? []);
  const joined = dropOverlaps(joinParts(text, mended, language));
  const datelines = detectDatelines(text, blocks);
  const numbered = detectNumberedBodies(text, language).filter(({ span }) => isFree(span, datelines));
  // "DAKAR, Senegal" and "US Seventh Fleet" are read whole
  const told = [...datelines, ...numbered].filter((name) => !isReadWhole(name, joined)).sort(compareNames);
  const named = [...joined.filter(({ span }) => isFree(span, told)), ...told].sort(compareNames);
  const letters = detectLetters(text, language).filter(({ span }) => isFree(span, named));
  return [...named, ...letters].sort(compareNames);
}

/** Does the model read a longer name of that kind there? */
function isReadWhole({ span, kind }: ReadName, read: readonly ReadName[]): boolean {
  const name = read[findFirstEndingAfter(read, span[0])];
  return name !== undefined && name.kind === kind && name.span[0] <= span[0] && span[1] <= name.span[1];
}

const compareNames = (a: ReadName, b: ReadName): number => compareSpans(a.span, b.span);

function mend(name: ReadName, beside: Beside): ReadName | null {
  let mended: ReadName | null = name;
  for (const rule of RULES) mended = mended && rule.mend(mended, beside);
  return mended;
}

/** What stands beside a span in its sentence. */
export function createBeside(
  text: string,
  sentences: Layers['sentences'],
  [start, end]: Span,
  language: Language,
): Beside {
  const sentence = sentences[Math.min(findFirstEndingAfter(sentences, start), sentences.length - 1)]!.span;
  return {
    text,
    before: text.slice(Math.max(sentence[0], start - REACH), start),
    behind: text.slice(end, Math.min(sentence[1], end + REACH)),
    language,
  };
}

/** A name that grew over the next takes it in. */
function dropOverlaps(names: readonly ReadName[]): ReadName[] {
  const kept: ReadName[] = [];
  for (const name of names) {
    const last = kept.at(-1);
    if (!last || last.span[1] <= name.span[0]) kept.push(name);
  }
  return kept;
}
