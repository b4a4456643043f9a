/** How a holiday finds its day in a year. */
export type HolidayRule =
  /** Christmas: the same day every year. */
  | { readonly month: number; readonly day: number }
  /** Labor Day: the first Monday of September. Counted from the end where `nth` is -1, and so many days on. */
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly plus?: number }
  /** Good Friday: so many days from Easter Sunday. */
  | { readonly easter: number };
