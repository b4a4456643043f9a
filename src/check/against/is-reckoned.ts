import { BARE_UNIT, type FigureValue, isSameValue } from '../../compare/figure-value.ts';

/**
 * Whether a figure follows from two that stand together in a source: their sum, their difference, a share, a rise. A number without a
 * unit may be of the figure's: "245 million crowns for steel (98 million) and wages (87 million)".
 */
export function isReckoned(figure: FigureValue, together: readonly (readonly FigureValue[])[]): boolean {
  return together.some((group) => {
    const known = group.map((each) => (each.unit === BARE_UNIT ? { ...each, unit: figure.unit } : each));
    return known.some((one, at) =>
      known.some((other, place) => place !== at && other.unit === one.unit && listResults(one, other).some(isFigure)),
    );
  });

  function isFigure({ unit, value }: Result): boolean {
    const width = Math.max(figure.width, value * ROUNDED);
    // "About" reaches far enough for any two figures to add up to it.
    const asked =
      figure.modifier === 'about' && figure.value !== null
        ? { ...figure, low: figure.value, high: figure.value }
        : figure;
    return unit === figure.unit && isSameValue(asked, { ...asked, low: value - width, high: value + width, value });
  }
}

/** Whoever reckons rounds. */
const ROUNDED = 0.005;

interface Result {
  readonly unit: string;
  readonly value: number;
}

function listResults({ unit, value: one }: FigureValue, { value: other }: FigureValue): readonly Result[] {
  if (one === null || other === null) return [];
  const share = other === 0 ? [] : [one / other, Math.abs(one - other) / other];
  return [
    { unit, value: one + other },
    { unit, value: Math.abs(one - other) },
    ...share.map((value) => ({ unit: 'percent', value: 100 * value })),
  ];
}
