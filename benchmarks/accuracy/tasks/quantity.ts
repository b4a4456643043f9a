import {
  AUXILIARIES,
  CLAUSE_OPENERS,
  DETERMINERS,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
} from '../../../src/engine/lang/en/function-words.ts';
import type { Quantity, QuantityModifier } from '../../../src/schema/quantity.ts';
import type { OnRecord } from '../../../src/schema/record.ts';
import { UNIT_NAMES } from '../quantity-units.ts';

/** The gold has one field for precision and change: a change goes before a bound, a bound before "=". */
const CHANGES: Readonly<Record<QuantityModifier, string>> = {
  exact: '=',
  about: '~',
  over: '>',
  'at-least': '>',
  under: '<',
  'at-most': '<',
};

const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...[AUXILIARIES, CLAUSE_OPENERS, DETERMINERS, POSSESSIVES, PREPOSITIONS, RELATIVES, SUBJECT_PRONOUNS].flatMap(
    (words) => [...words],
  ),
  'and',
  'or',
]);

const NAME_OF_UNIT: ReadonlyMap<string, string> = new Map(Object.entries(UNIT_NAMES));

/** The figures without their spans, which the gold has not. */
export function predictQuantity({ quantities }: OnRecord) {
  return {
    quantities: quantities.map((quantity) => ({
      value: quantity.range ?? quantity.value,
      unit: renderUnit(quantity.unit),
      change: quantity.change ?? CHANGES[quantity.modifier],
      concept: listConceptWords(quantity.measure),
    })),
  };
}

/** "USD/[bbl]" is "dollar per barrel"; a counted noun stays itself, no unit is "-". */
function renderUnit(unit: string | null): string {
  if (unit === null) return '-';
  const whole = NAME_OF_UNIT.get(unit);
  if (whole !== undefined) return whole;
  return unit
    .split('/')
    .map((part) => NAME_OF_UNIT.get(part) ?? part)
    .join(' per ');
}

/** The gold's concepts are the words that carry meaning; null where there are none. */
function listConceptWords(measure: Quantity['measure']): readonly string[] | null {
  const words = (measure?.text ?? '').split(/[\s,]+/).filter((word) => word && !FUNCTION_WORDS.has(word.toLowerCase()));
  return words.length ? words : null;
}
