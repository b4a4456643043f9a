import { TOLL } from '../count/noun-behind.ts';
import type { RawFigure } from '../raw-figure.ts';

/** "12": a count of nothing named. */
export const isBare = ({ kind, unit }: RawFigure): boolean => kind === 'count' && unit === null;

/** "160 wounded": a count of those who were named before, if anybody was. */
export const isToll = ({ by }: RawFigure): boolean => by === TOLL;

/** "12 states". */
export const isNamed = ({ kind, unit }: RawFigure): boolean => kind === 'count' && unit !== null && !unit.includes('/');
