import type { Span } from '../../schema/span.ts';
import { findFirstEndingAfter } from '../../text/span.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { createComponent } from '../layers/component.ts';
import type { Figure, Timex, Words } from '../layers/layers.ts';
import { detectChange } from './change.ts';
import { detectFigures } from './figure/detect-figures.ts';
import { detectMeasured } from './measured/detect-measured.ts';
import type { MeasureContext, Measured } from './measured/measured.ts';
import { detectModifier } from './modifier.ts';
import type { RawFigure } from './raw-figure.ts';
import { isConversion } from './related/conversion.ts';
import { isGapped } from './related/gapping.ts';
import { createCurrencyResolver } from './units/resolve-currency.ts';

/** Figures with their units, bounds, changes and what they measure. */
export const figures = createComponent({
  name: 'figures',
  requires: ['words', 'tokens', 'timexes'],
  provides: ['figures'],
  run(document, { words: sentences, tokens, timexes }) {
    const found: Figure[] = [];
    const resolveUnit = createCurrencyResolver(tokens, document.language);
    for (const words of sentences) {
      const isTaken = createTaken(words, timexes);
      let previous: MeasureContext['previous'] = null;
      for (const raw of detectFigures(words, isTaken)) {
        const figure = raw.unit?.startsWith('?') ? { ...raw, unit: resolveUnit(raw.unit) } : raw;
        const measured = detectMeasured({ words, isTime: isTaken, previous }, figure);
        const conversionOf = isConversion(words, previous?.figure ?? null, figure)
          ? (found.at(-1)!.conversionOf ?? found.at(-1)!.id)
          : null;
        const alone = createFigure(document.text, words, figure, measured, `q${found.length + 1}`, conversionOf);
        const isMovedToo = alone.change === null && previous !== null && isGapped(words, previous.figure, figure);
        const made = isMovedToo ? { ...alone, change: found.at(-1)!.change } : alone;
        // "Just under 296 hp (224 kW)": what bounds a figure bounds its conversion.
        const original = conversionOf === null ? null : found.at(-1)!;
        found.push(original && made.modifier === 'exact' ? { ...made, modifier: original.modifier } : made);
        previous = { figure, measured };
      }
    }
    return { figures: found };
  },
});

/** Does a word lie in a date or a clock time? Lengths of time are figures too. */
function createTaken(words: Words, timexes: readonly Timex[]): (index: number) => boolean {
  return (index) => {
    const start = words[index]?.start ?? Number.POSITIVE_INFINITY;
    const timex = timexes[findFirstEndingAfter(timexes, start)];
    return timex !== undefined && timex.span[0] <= start && timex.type !== 'DURATION';
  };
}

/** "Fell 5 to 7 percent" and "rise between 5% and 7%": a change that may be more or less. */
const isSpread = (words: Words, { first, kind }: RawFigure): boolean =>
  kind === 'percent' && words[first - 1]?.norm !== 'from';

function createFigure(
  text: string,
  words: Words,
  raw: RawFigure,
  { measure, holder }: Measured,
  id: string,
  conversionOf: string | null,
): Figure {
  return {
    id,
    by: raw.by,
    span: spanOf(words, raw),
    value: raw.value,
    range: raw.range,
    kind: raw.kind,
    unit: raw.unit,
    modifier: detectModifier(words, raw.first, raw.end, raw.unit),
    // "Jumped from 240 to 273" tells its direction by its order.
    change:
      raw.change ?? (raw.range && !isSpread(words, raw) ? null : detectChange(words, raw.first, raw.end, raw.kind)),
    measure: quote(text, words, measure),
    holder: quote(text, words, holder),
    conversionOf,
    confidence: null,
  };
}

const spanOf = (words: Words, { first, end }: NounPhrase): Span => [words[first]!.start, words[end - 1]!.end];

function quote(text: string, words: Words, phrase: NounPhrase | null): Figure['measure'] {
  if (!phrase) return null;
  const span = spanOf(words, phrase);
  return { span, text: text.slice(span[0], span[1]) };
}
