/** A number as written, before anybody asks what it counts. */
export interface Numeral {
  /** Index behind its last word. */
  readonly end: number;
  readonly value: number;
  /** Upper end for "dozens", "tens of millions"; else null. */
  readonly upTo: number | null;
  readonly kind: 'digits' | 'words' | 'fraction' | 'indefinite';
  /** What the words behind the number multiplied it by: 1e6 in "5 million". */
  readonly scale: number;
}

/** A decimal fraction times a power of ten as it is written: 67.6 billion is 67,600,000,000. */
export function multiply(value: number, scale: number): number {
  const product = value * scale;
  // Whole ones are exact as they are.
  return Number.isInteger(product) && Math.abs(product) < 1e15 ? product : Number(product.toPrecision(15));
}
