import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import type { Language } from '../../language/language.ts';
import type { Layers, ReadableText, Sentence, Token } from '../../layers/layers.ts';
import { isNegative } from '../cue/negation.ts';

/** What stands around a statement makes of it: it is not said, is said after all, is only asked or supposed, or is said the other way round. */
export type Frame = 'plain' | 'negated' | 'affirmed' | 'open' | 'contrary';

interface Parts {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** The words before a statement, in lower case and without marks. */
interface Lead {
  /** From the beginning of the sentence. */
  readonly opening: readonly string[];
  /** From the last mark. */
  readonly clause: readonly string[];
  readonly cue: readonly string[];
  readonly isRelative: boolean;
  readonly isQuestion: boolean;
  /** The word behind the statement. */
  readonly behind: string;
  readonly language: Language;
}

/** In tokens; what stands farther from a statement does not frame it. */
const REACH = 16;
/** A negation is the first word of its sentence, or stands shortly behind it: "and at no point did she say". */
const NEGATION_REACH = 3;

export function readFrame(
  { language }: ReadableText,
  { sentences, tokens }: Pick<Layers, 'sentences' | 'tokens'>,
  parts: Parts,
): Frame {
  const sentence = parts.cue[0] && sentences[findFirstEndingAfter(sentences, parts.cue[0][0])];
  if (!sentence) return 'plain';
  const lead = createLead(tokens, sentence, parts, language);
  return FRAMES.find(({ isSo }) => isSo(lead))?.frame ?? 'plain';
}

const FRAMES: readonly { readonly id: string; readonly frame: Frame; readonly isSo: (lead: Lead) => boolean }[] = [
  // “It was not Moss who said that …”, but “It was not Moss but Lind who said that …”
  { id: 'cleft', frame: 'negated', isSo: isNegatedCleft },
  // “Contrary to what Moss said, the road is open.”
  { id: 'contrary', frame: 'contrary', isSo: isContrary },
  // “At no point did Moss say that …”, but “Not until Friday did Moss say that …”
  { id: 'fronted', frame: 'negated', isSo: isFronted },
  // “Does Moss believe that …?”, but “Why does Moss believe that …?”
  {
    id: 'question',
    frame: 'open',
    isSo: (lead) => lead.isQuestion && isInverted(lead) && withoutJoint(lead).length === 1,
  },
  // “Why doesn’t Moss say that …?”
  {
    id: 'negated-question',
    frame: 'negated',
    isSo: (lead) => isInverted(lead) && isNegative(lead.clause.at(-1)!, lead.language),
  },
  // “If Moss says that …”
  {
    id: 'condition',
    frame: 'open',
    isSo: ({ clause, language }) => language.meaningWords.openers.has(clause.at(-1) ?? ''),
  },
  // “Should Moss say that …, the council will …”
  { id: 'inverted-condition', frame: 'open', isSo: isInvertedCondition },
  // “Moss would have said that …”
  { id: 'unreal', frame: 'open', isSo: isUnreal },
  // “Moss did not admit until Friday that …”
  { id: 'until', frame: 'affirmed', isSo: isLimited },
];

function createLead(
  tokens: readonly Token[],
  sentence: Sentence,
  { source, cue, content }: Parts,
  language: Language,
): Lead {
  const [first, stop] = sentence.tokens;
  const start = Math.min(cue[0]![0], source[0]?.[0] ?? cue[0]![0]);
  const at = Math.max(first, findFirstEndingAfter(tokens, start));
  const isContent = (token: Token) => content.some((span) => span[0] < token.span[1] && token.span[0] < span[1]);
  let from = at;
  while (from > first && at - from < REACH && !isContent(tokens[from - 1]!)) from--;
  const before = tokens.slice(from, at);
  const cueTokens = cue.flatMap(([from, to]) =>
    tokens.slice(findFirstEndingAfter(tokens, from), findFirstEndingAfter(tokens, to - 1) + 1),
  );
  const last = [...source, ...cue, ...content].reduce((end, span) => Math.max(end, span[1]), 0);
  return {
    opening: from === first ? lowerOf(before) : [],
    clause: lowerOf(before.slice(before.findLastIndex(({ kind }) => kind === 'mark') + 1)),
    cue: lowerOf(cueTokens),
    isRelative:
      source.length > 0 &&
      language.functionWords.relatives.has(tokens[findFirstEndingAfter(tokens, source[0]![0])]?.lower ?? ''),
    isQuestion: tokens.slice(Math.max(at, stop - 2), stop).some(({ text }) => text === '?'),
    behind: tokens[findFirstEndingAfter(tokens, last)]?.lower ?? '',
    language,
  };
}

const lowerOf = (tokens: readonly Token[]): string[] =>
  tokens.filter(({ kind }) => kind !== 'mark').map(({ lower }) => lower);

function isNegatedCleft({ opening, isRelative, language }: Lead): boolean {
  const { meaningWords, functionWords } = language;
  const at = opening.indexOf(meaningWords.cleftSubject);
  if (!isRelative || at < 0 || at > 1) return false;
  const [be = '', next = ''] = opening.slice(at + 1);
  const isNegated = isNegative(be, language) || isNegative(next, language);
  return functionWords.beForms.has(be) && isNegated && !opening.includes(meaningWords.contrastWord);
}

function isContrary({ clause, language: { meaningWords } }: Lead): boolean {
  if (clause.at(-1) !== meaningWords.contraryObject) return false;
  return clause.slice(-3, -1).some((word) => meaningWords.contraryLeads.has(word));
}

/** "Did | Moss | say". */
const isInverted = ({ clause, language }: Lead): boolean => language.functionWords.auxiliaries.has(clause.at(-1) ?? '');

const withoutJoint = ({ clause, language }: Lead): readonly string[] =>
  clause.length > 1 && language.functionWords.coordinators.has(clause[0]!) ? clause.slice(1) : clause;

function isFronted(lead: Lead): boolean {
  if (!isInverted(lead)) return false;
  const { language } = lead;
  return [lead.opening, lead.clause].some((words) => {
    const negated = words.slice(0, -1).slice(0, NEGATION_REACH);
    return (
      negated.some((word) => isNegative(word, language)) &&
      !words.some((word) => language.meaningWords.negationLimits.has(word))
    );
  });
}

function isInvertedCondition({ clause, isQuestion, language: { meaningWords } }: Lead): boolean {
  return !isQuestion && clause.length === 1 && meaningWords.conditionalInversions.has(clause[0]!);
}

function isUnreal({ cue, language: { meaningWords, reportingWords } }: Lead): boolean {
  const at = cue.findIndex((word) => meaningWords.unrealModals.has(word));
  const have = cue.indexOf(meaningWords.unrealAuxiliary, at);
  return at >= 0 && have > at && reportingWords.commonSayingForms.has(cue[have + 1] ?? '');
}

function isLimited({ cue, behind, language }: Lead): boolean {
  const isUntil = (word: string) => language.meaningWords.untilWord === word;
  return (isUntil(behind) || isUntil(cue.at(-1) ?? '')) && cue.some((word) => isNegative(word, language));
}
