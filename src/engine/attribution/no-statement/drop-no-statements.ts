import type { ReadableText } from '../../layers/layers.ts';
import { indexOfBlock } from '../edge/first-words.ts';
import { dropAttributions } from '../nesting/drop-attributions.ts';
import { countQuotedWords } from '../quotation/statement-mode.ts';
import type { RawAttribution } from '../raw-attribution.ts';
import { type Candidate, type CandidateLayers, createCandidate, type NoStatementRule } from './candidate.ts';
import { DEED_RULES } from './deed-rules.ts';
import { EMPTIED_RULES } from './emptied-rules.ts';
import { listLineForms } from './line-forms.ts';
import { LINE_RULES } from './line-rules.ts';
import { TOLD_RULES } from './told-rules.ts';

/** Without those that only look like statements: what is left out here stands nowhere in the record. */
export function dropNoStatements(
  document: ReadableText,
  layers: CandidateLayers,
  attributions: readonly RawAttribution[],
): RawAttribution[] {
  const candidates = listCandidates(document, layers, attributions);
  const dropped = new Set(
    [...candidates].flatMap(([index, candidate]) => (findNoStatementRule(candidate) ? index : [])),
  );
  return dropAttributions(attributions, dropped);
}

/** All but what the form of the text gives to somebody, which is sure, and what has no cue; by their indices. */
export function listCandidates(
  document: ReadableText,
  layers: CandidateLayers,
  attributions: readonly RawAttribution[],
): Map<number, Candidate> {
  const lines = listLineForms(document, layers.blocks);
  const areQuoted = attributions.map(({ content }) => {
    const { words, quoted } = countQuotedWords(document.text, layers.quotations, content);
    return words === quoted;
  });
  return new Map(
    [...attributions.entries()].flatMap(([index, attribution]) => {
      const { cue, via, turn } = attribution;
      if (turn !== undefined || !cue.length) return [];
      const line = lines[indexOfBlock(layers.blocks, cue[0]![0])]!;
      const isInQuotation = via !== null && areQuoted[via]!;
      return [[index, createCandidate(document, layers, attribution, line, isInQuotation)] as const];
    }),
  );
}

/** The first rule that tells that it is no statement. */
export const findNoStatementRule = (candidate: Candidate): NoStatementRule | null =>
  NO_STATEMENT_RULES.find(({ isNone }) => isNone(candidate)) ?? null;

export const NO_STATEMENT_RULES: readonly NoStatementRule[] = [
  ...LINE_RULES,
  ...EMPTIED_RULES,
  ...DEED_RULES,
  ...TOLD_RULES,
];
