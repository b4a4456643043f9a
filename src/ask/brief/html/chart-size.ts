/** How wide the chart is drawn; on a narrow screen names stand over their rows and no words beside the marks. */
export interface ChartSize {
  readonly width: number;
  /** Where the days begin, and where the lane of what has no day ends. */
  readonly left: number;
  readonly lane: number;
  readonly isNarrow: boolean;
}

export const WIDE: ChartSize = { width: 1184, left: 236, lane: 104, isNarrow: false };
export const NARROW: ChartSize = { width: 354, left: 44, lane: 34, isNarrow: true };
