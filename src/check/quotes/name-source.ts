import type { SourceDocument } from '../view.ts';
import type { HeldQuote } from './hold-quotes.ts';

/** Whose words they are, or where they stand: "Ada Moss", or the title of the source. */
export function nameSource({ compared }: HeldQuote, { name, record }: SourceDocument): string {
  const [speaker] = compared.places.map((place) => place.speaker);
  return record.actors.find(({ id }) => id === speaker)?.name ?? name;
}
