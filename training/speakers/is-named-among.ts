import type { Actor } from '../../src/schema/actor.ts';
import type { Span } from '../../src/schema/span.ts';

/** Are all of them named at one of these places? */
export const isNamedAmong = (actors: readonly Actor[], places: readonly Span[]): boolean =>
  actors.every(({ mentions }) =>
    mentions.some(
      ({ span, form }) => form !== 'pronoun' && places.some(([start, end]) => span[0] < end && start < span[1]),
    ),
  );
