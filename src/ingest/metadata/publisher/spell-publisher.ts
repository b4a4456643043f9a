import type { PublisherName } from './publisher-name.ts';

/**
 * The spelling of a publisher among those that places give: as people write it, with capitals and spaces ("Skarn Gazette"
 * rather than "skarngazette" or "SKARN GAZETTE"), as most and the most trusted places have it. A host's end stays where
 * the site itself calls itself so ("Ember.info"), but an acronym needs none. Where all write it in one word, the page's
 * own text may tell where the spaces are.
 */
export function spellPublisher(names: readonly PublisherName[], texts: readonly string[]): string {
  const forms = new Map<string, number>();
  for (const { name, trust, place } of names) {
    const isOwnHost =
      place === 'og:site_name' && /\p{L}\.\p{L}{2,}$/u.test(name) && /\p{Ll}/u.test(name.replace(/\.[^.]*$/, ''));
    forms.set(name, (forms.get(name) ?? 0) + trust + (isOwnHost ? HOST_FORM : 0));
  }
  let [best, most] = ['', -1];
  for (const [name, trust] of forms) {
    const score = trust + scoreForm(name);
    if (score > most) [best, most] = [name, score];
  }
  return /\s|\./.test(best) ? best : (findSpaced(best, texts) ?? best);
}

const HOST_FORM = 10;

function scoreForm(name: string): number {
  return (/^[\p{Lu}\p{N}]/u.test(name) ? 10 : 0) + (/\s/.test(name) ? 10 : 0) + (/\p{Ll}/u.test(name) ? 1 : 0);
}

const MIN_LETTERS = 6;
const MAX_LETTERS = 40;
const MAX_TEXT = 200;

/** "thehill" as "The Hill", where lines of the page write it so. */
function findSpaced(name: string, texts: readonly string[]): string | null {
  const letters = [...name.toLowerCase()];
  if (letters.length < MIN_LETTERS || letters.length > MAX_LETTERS || !/^[\p{L}\p{N}]+$/u.test(name)) return null;
  const spaced = new RegExp(`(?<![\\p{L}\\p{N}])${letters.join("[ ’'-]?")}(?![\\p{L}\\p{N}])`, 'giu');
  const counts = new Map<string, number>();
  for (const text of texts) {
    if (text.length > MAX_TEXT) continue;
    for (const [found] of text.matchAll(spaced)) if (isSpelled(found)) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}

function isSpelled(text: string): boolean {
  return (
    text.includes(' ') &&
    text.split(' ').every((word) => /^(?:\p{Lu}|of$|and$|the$|for$)/u.test(word)) &&
    /\p{Ll}/u.test(text)
  );
}
