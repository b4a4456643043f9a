import type { RawFigure } from '../raw-figure.ts';

/** "12": a count of nothing named. */
export const isBare = ({ kind, unit }: RawFigure): boolean => kind === 'count' && unit === null;

/** "12 states". */
export const isNamed = ({ kind, unit }: RawFigure): boolean => kind === 'count' && unit !== null && !unit.includes('/');
