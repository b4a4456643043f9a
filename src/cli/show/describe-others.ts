import type { Appearance } from '../../store/store.ts';
import { type Screen, showOrigin } from '../layout/screen.ts';

/** So many are named, the rest counted. */
const MOST_NAMED = 2;

/** "also in Halen Mercury, on 2031-03-05": where else a text stood; empty where it stood nowhere else. Plain data, to be escaped. */
export function describeOthers(appearances: readonly Appearance[], screen: Screen, most = MOST_NAMED): string {
  if (!appearances.length) return '';
  const places = appearances.slice(0, most).map((appearance) => {
    const day = appearance.publishedAt === null ? '' : `, on ${appearance.publishedAt}`;
    return `${appearance.publisher ?? appearance.url ?? showOrigin(appearance.origin, screen)}${day}`;
  });
  const more = appearances.length - places.length;
  return `also in ${[...places, ...(more > 0 ? [`${more} more`] : [])].join('; ')}`;
}
