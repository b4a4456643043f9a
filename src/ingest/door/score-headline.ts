const FUNCTION_WORDS = new Set(
  `about after again against amid among around back because been before being between both could does down during each every find from gets
  give goes have here into just know live make many more most much must near need never news next once only other over says should since
  some still such take than that their them then there these they this those through today under until update updated upon very want
  watch week were what when where which while will with would year your opinion analysis exclusive video photos review`.split(
    /\s+/,
  ),
);
const MIN_WORDS = 4;
/** A text that speaks of its headline does so long before. */
const MAX_TEXT = 200_000;

/**
 * Whether a text speaks of what its headline promises: at least one in five of the headline's own words stands in it, in whatever form.
 * Playful headlines have few such words; so a text may bear out the page's description instead.
 */
export function bearsOut(text: string, title: string | null, description: string | null = null): boolean {
  const wanted = collectStems(title ?? '');
  if (wanted.size < MIN_WORDS) return true;
  const had = collectBeginnings(text);
  if (scoreOverlap(wanted, had) >= 0.2) return true;
  const described = collectStems(description ?? '');
  return described.size >= 5 && scoreOverlap(described, had) >= 0.4;
}

/** The beginnings of the words that carry meaning: "talks" and "talked" count as one, "Orlezh's" and "Orlezh" too. */
function collectStems(text: string): Set<string> {
  const carrying = splitWords(text).filter((word) => !FUNCTION_WORDS.has(word));
  return new Set(carrying.map((word) => word.slice(0, word.length > 6 ? 5 : 4)));
}

function collectBeginnings(text: string): Set<string> {
  return new Set(splitWords(text).flatMap((word) => [word.slice(0, 4), word.slice(0, 5)]));
}

function splitWords(text: string): string[] {
  return (
    text
      .slice(0, MAX_TEXT)
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]{4,}/gu) ?? []
  );
}

function scoreOverlap(wanted: ReadonlySet<string>, had: ReadonlySet<string>): number {
  return [...wanted].filter((stem) => had.has(stem)).length / wanted.size;
}
