import type { Stance } from '../../judge/side.ts';

/** Each side has a shape beside its colour, so that a print in grey loses nothing: ▲ for, ◆ on conditions, ▼ against. */
const SHAPES: Readonly<Record<Stance, (x: number, y: number) => string>> = {
  for: (x, y) => `M${x} ${y - 8}l7.5 13.5h-15z`,
  against: (x, y) => `M${x} ${y + 8}l-7.5 -13.5h15z`,
  conditional: (x, y) => `M${x} ${y - 8.5}l8.5 8.5-8.5 8.5-8.5-8.5z`,
};

export const shapeAt = (stance: Stance, x: number, y: number): string => SHAPES[stance](x, y);

/** The shape as a small picture before a word that says the same. */
export const renderMark = (stance: Stance): string =>
  `<svg class="sh ${stance}" viewBox="0 0 18 18" aria-hidden="true"><path d="${shapeAt(stance, 9, 9)}"/></svg>`;
