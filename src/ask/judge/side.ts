export const SIDES = ['for', 'against'] as const;
export const STANCES = ['for', 'against', 'conditional'] as const;

export type Side = (typeof SIDES)[number];

/** What a line stands under: a side, or on conditions, whichever side it takes once they are met. */
export type Stance = (typeof STANCES)[number];
