import type { Span } from '../../schema/span.ts';
import { findFirstEndingAfter, isOverlapping, joinSpans } from '../../text/span.ts';
import type { Layers, ReadableText, Sentence, Statement } from '../layers/layers.ts';

type OwnLayers = Pick<Layers, 'sentences' | 'statements' | 'blocks' | 'tokens' | 'quotations'>;

/**
 * Sentences in the document's own voice, and list items that are sentences: of which no statement holds a part, and which do not go on what
 * somebody says beside them. Whose words those are, the text does not tell, so that they are nobody's claims.
 */
export function listOwnClaims(document: ReadableText, layers: OwnLayers): Span[] {
  const { sentences, statements, blocks, tokens } = layers;
  const taken = joinSpans(statements.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]));
  const isTaken = (sentence: Sentence) => {
    const next = taken[findFirstEndingAfter(taken, sentence.span[0])];
    return next !== undefined && isOverlapping(next.span, sentence.span);
  };
  const outer = statements.filter(({ via, cue }) => via === null && cue.length > 0);
  const beside = createSearch(outer, layers);
  return sentences
    .filter(
      (sentence) => blocks[sentence.block]!.kind !== 'heading' && isAssertion(sentence, tokens) && !isTaken(sentence),
    )
    .filter((sentence) => !isQuoted(layers, sentence) && !goesOn(document, layers, sentence, beside(sentence)))
    .map(({ span }) => span);
}

/** A question asserts nothing, and neither does a line of fewer than three words. */
function isAssertion(sentence: Sentence, tokens: Layers['tokens']): boolean {
  const own = tokens.slice(...sentence.tokens);
  return own.at(-1)?.text !== '?' && own.filter(({ kind }) => kind !== 'mark').length >= 3;
}

/** “It was dark.” belongs to whoever is quoted, though nobody knows who that is. */
function isQuoted({ quotations }: OwnLayers, { span: [start, end] }: Sentence): boolean {
  let quoted = 0;
  for (
    let at = findFirstEndingAfter(quotations, start);
    at < quotations.length && quotations[at]!.span[0] < end;
    at++
  ) {
    quoted += Math.min(end, quotations[at]!.span[1]) - Math.max(start, quotations[at]!.span[0]);
  }
  return quoted * 2 > end - start;
}

/** The statements right before and behind a sentence in its paragraph. */
interface Beside {
  readonly before: Statement | null;
  readonly behind: Statement | null;
}

function createSearch(outer: readonly Statement[], { blocks }: OwnLayers): (sentence: Sentence) => Beside {
  const cues = outer.map((statement) => ({ span: statement.cue[0]!, statement })).sort((a, b) => a.span[0] - b.span[0]);
  return ({ span, block }) => {
    const at = findFirstEndingAfter(cues, span[0]);
    const isHere = (found: (typeof cues)[number] | undefined) =>
      found !== undefined && isOverlapping(found.span, blocks[block]!.span);
    const [before, behind] = [cues[at - 1], cues[at]];
    return {
      before: isHere(before) ? before!.statement : null,
      behind: isHere(behind) ? behind!.statement : null,
    };
  };
}

/** “Moss said that it rained. The mill was wet. He added that …”, “…, Lind said. She has fainted at work.” */
function goesOn(
  { text, language }: ReadableText,
  { sentences, tokens }: OwnLayers,
  sentence: Sentence,
  { before, behind }: Beside,
): boolean {
  if (!before || !isTold(before)) return false;
  if (behind && isTold(behind) && isSame(text, before, behind)) return true;
  const cueEnd = before.cue.at(-1)![1];
  const told = sentences[findFirstEndingAfter(sentences, cueEnd - 1)];
  const isBehindCue = told !== undefined && text.slice(cueEnd, told.span[1]).trim().length <= 1;
  const isNext = told !== undefined && sentences[findFirstEndingAfter(sentences, told.span[1])] === sentence;
  return isBehindCue && isNext && language.noStatementWords.sureSubjects.has(tokens[sentence.tokens[0]]?.lower ?? '');
}

const isTold = ({ act }: Statement): boolean => act === 'speech' || act === 'evidence';

function isSame(text: string, one: Statement, other: Statement): boolean {
  const name = ({ source, speakers }: Statement) =>
    speakers.length ? speakers.join(' ') : source.map((span) => text.slice(...span).toLowerCase()).join(' ');
  return name(one) !== '' && name(one) === name(other);
}
