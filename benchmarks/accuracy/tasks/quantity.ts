import { functionWords } from '../../../src/engine/lang/en/function-words.ts';
import { quantityWords } from '../../../src/engine/lang/en/quantity-words.ts';
import type { Quantity, QuantityModifier } from '../../../src/schema/quantity.ts';
import type { OnRecord } from '../../../src/schema/record.ts';
import { renderUnit } from '../quantity-units.ts';

/** The gold has one field for precision and change: a bound goes before a change ("up about 5 percent" is "~"), a change before "=". */
const CHANGES: Readonly<Record<QuantityModifier, string>> = {
  exact: '=',
  about: '~',
  over: '>',
  'at-least': '>',
  under: '<',
  'at-most': '<',
};

const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...[
    functionWords.auxiliaries,
    functionWords.clauseOpeners,
    functionWords.determiners,
    functionWords.possessives,
    functionWords.prepositions,
    functionWords.relatives,
    functionWords.subjectPronouns,
  ].flatMap((words) => [...words]),
  'and',
  'or',
  // "Total power output" is "power output" to the gold, and so is a total of anything.
  'total',
]);

/** The figures without their spans, which the gold has not. */
export function predictQuantity({ quantities, document: { text } }: OnRecord) {
  return {
    quantities: quantities.map((quantity) => ({
      value: quantity.range ?? quantity.value,
      unit: renderGoldUnit(quantity),
      change: (quantity.modifier === 'exact' ? readChange(quantity, text) : null) ?? CHANGES[quantity.modifier],
      concept: listConceptWords(quantity, quantities),
    })),
  };
}

/** Where nobody looks farther back for a noun: its words have long ended there. */
const WIDEST = 200;

/** The gold marks what verbs and adverbs tell; a change that a noun tells ("a 5% pay rise", "a fall of 5%") is none to it. */
function readChange({ change, span: [start, end] }: Quantity, text: string): Quantity['change'] {
  const behind =
    text
      .slice(end, end + 40)
      .toLowerCase()
      .match(/^(?:[ -][a-z]+){1,2}/)?.[0] ?? '';
  const before =
    text
      .slice(Math.max(0, start - WIDEST), start)
      .toLowerCase()
      .match(/([a-z]+) of (?:[a-z]+ ){0,2}$/)?.[1] ?? '';
  return [...behind.split(/[ -]/), before].some(
    (word) => quantityWords.upNouns.has(word) || quantityWords.downNouns.has(word),
  )
    ? null
    : change;
}

/** The gold writes a fraction as a share of what is counted ("% germans"), a manifold as a count, and no "and" or "'s" in a noun. */
function renderGoldUnit({ kind, unit }: Quantity): string {
  if (kind === 'ratio') return 'count';
  const name = renderUnit(unit).replaceAll(/(?:['’]s?| and| or)(?= )/g, '');
  return kind === 'fraction' ? `% ${name}` : name;
}

/** The gold's concepts are the words that carry meaning, without those of figures among them; null where there are none. */
function listConceptWords({ measure, holder }: Quantity, figures: readonly Quantity[]): readonly string[] | null {
  const words = [measure, holder]
    .map((quote) => (quote ? withoutFigures(quote, figures) : ''))
    .join(' ')
    .split(/[\s,()]+/)
    .map((word) => word.replace(/['’]s?$/, ''))
    .filter((word) => word && !FUNCTION_WORDS.has(word.toLowerCase()));
  return words.length ? words : null;
}

/** "Larger 570 sq m space" is "larger space" to the gold. A counted noun stays. */
function withoutFigures(
  { span: [start, end], text }: NonNullable<Quantity['measure']>,
  figures: readonly Quantity[],
): string {
  let rest = text;
  for (const { span, kind } of [...figures].reverse())
    if (kind !== 'count' && span[0] >= start && span[1] <= end)
      rest = rest.slice(0, span[0] - start) + rest.slice(span[1] - start);
  return rest;
}
