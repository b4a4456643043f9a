import type { Span } from '../../schema/span.ts';
import { findFirstEndingAfter } from '../../text/span.ts';
import { createComponent } from '../layers/component.ts';
import type { Figure, Timex } from '../layers/layers.ts';
import type { Piece } from '../grammar/words.ts';
import { detectChange } from './change.ts';
import { isConversion } from './conversion.ts';
import { detectFigures } from './detect/detect-figures.ts';
import type { RawFigure } from './detect/raw-figure.ts';
import { isGapped } from './gapping.ts';
import { detectMeasured } from './measured/detect-measured.ts';
import type { MeasureContext, Measured } from './measured/measured.ts';
import { detectModifier } from './modifier.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { createCurrencyResolver } from './resolve-currency.ts';

/** Figures with their units, bounds, changes and what they measure. */
export const figures = createComponent({
  name: 'figures',
  requires: ['pieces', 'tokens', 'timexes'],
  provides: ['figures'],
  run(document, { pieces: sentences, tokens, timexes }) {
    const found: Figure[] = [];
    const resolveUnit = createCurrencyResolver(tokens);
    for (const pieces of sentences) {
      const isTaken = createTaken(pieces, timexes);
      let previous: MeasureContext['previous'] = null;
      for (const raw of detectFigures(pieces, isTaken)) {
        const figure = raw.unit?.startsWith('?') ? { ...raw, unit: resolveUnit(raw.unit) } : raw;
        const measured = detectMeasured({ pieces, isTime: isTaken, previous }, figure);
        const conversionOf = isConversion(pieces, previous?.figure ?? null, figure)
          ? (found.at(-1)!.conversionOf ?? found.at(-1)!.id)
          : null;
        const alone = createFigure(document.text, pieces, figure, measured, `q${found.length + 1}`, conversionOf);
        const isMovedToo = alone.change === null && previous !== null && isGapped(pieces, previous.figure, figure);
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

/** Does a piece lie in a date or a clock time? Lengths of time are figures too. */
function createTaken(pieces: readonly Piece[], timexes: readonly Timex[]): (index: number) => boolean {
  return (index) => {
    const start = pieces[index]?.start ?? Number.POSITIVE_INFINITY;
    const timex = timexes[findFirstEndingAfter(timexes, start)];
    return timex !== undefined && timex.span[0] <= start && timex.type !== 'DURATION';
  };
}

/** "Fell 5 to 7 percent" and "rise between 5% and 7%": a change that may be more or less. */
const isSpread = (pieces: readonly Piece[], { first, kind }: RawFigure): boolean =>
  kind === 'percent' && pieces[first - 1]?.word !== 'from';

function createFigure(
  text: string,
  pieces: readonly Piece[],
  raw: RawFigure,
  { measure, holder }: Measured,
  id: string,
  conversionOf: string | null,
): Figure {
  return {
    id,
    span: spanOf(pieces, raw),
    value: raw.value,
    range: raw.range,
    kind: raw.kind,
    unit: raw.unit,
    modifier: detectModifier(pieces, raw.first, raw.end, raw.unit),
    // "Jumped from 240 to 273" tells its direction by its order.
    change:
      raw.change ?? (raw.range && !isSpread(pieces, raw) ? null : detectChange(pieces, raw.first, raw.end, raw.kind)),
    measure: quote(text, pieces, measure),
    holder: quote(text, pieces, holder),
    conversionOf,
    confidence: null,
  };
}

const spanOf = (pieces: readonly Piece[], { first, end }: NounPhrase): Span => [
  pieces[first]!.start,
  pieces[end - 1]!.end,
];

function quote(text: string, pieces: readonly Piece[], phrase: NounPhrase | null): Figure['measure'] {
  if (!phrase) return null;
  const span = spanOf(pieces, phrase);
  return { span, text: text.slice(span[0], span[1]) };
}
