import type { PollWords } from '../language/poll-words.ts';
import type { Actor, Sentence, Token } from '../layers/layers.ts';

/** Where organizations are named: the first of them, by its place in `ids`, at each start and end of a mention. */
interface Bodies {
  readonly ids: readonly string[];
  readonly byStart: ReadonlyMap<number, number>;
  readonly byEnd: ReadonlyMap<number, number>;
}

export function placeOrganizations(actors: readonly Actor[]): Bodies {
  const bodies = actors.filter(({ kind }) => kind === 'organization');
  const [byStart, byEnd] = [new Map<number, number>(), new Map<number, number>()];
  for (const [place, { mentions }] of bodies.entries()) {
    for (const { span } of mentions) {
      if (!byStart.has(span[0])) byStart.set(span[0], place);
      if (!byEnd.has(span[1])) byEnd.set(span[1], place);
    }
  }
  return { ids: bodies.map(({ id }) => id), byStart, byEnd };
}

/**
 * The organization named right behind "by" ("a survey by the Razumkov Centre", "conducted by Gallup"), else right before the
 * word that says people were asked ("a Gallup poll", "Gallup surveyed 1,200 adults").
 */
export const findPollster = (
  bodies: Bodies,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  pollWords: PollWords,
): string | null => findBy(bodies, tokens, sentences) ?? findBeforeSurvey(bodies, tokens, sentences, pollWords);

function findBy(bodies: Bodies, tokens: readonly Token[], sentences: readonly Sentence[]): string | null {
  for (const {
    tokens: [first, end],
  } of sentences) {
    for (let index = first; index + 1 < end; index++) {
      if (tokens[index]!.lower !== 'by') continue;
      const at = tokens[index + 1]!.lower === 'the' && index + 2 < end ? index + 2 : index + 1;
      const starts = [tokens[at]!.span[0], tokens[index + 1]!.span[0]];
      const places = starts.flatMap((start) => bodies.byStart.get(start) ?? []);
      if (places.length) return bodies.ids[Math.min(...places)]!;
    }
  }
  return null;
}

function findBeforeSurvey(
  bodies: Bodies,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  { surveyWords }: PollWords,
): string | null {
  for (const {
    tokens: [first, end],
  } of sentences) {
    for (let index = first + 1; index < end; index++) {
      if (!surveyWords.has(tokens[index]!.lower) || tokens[index]!.lower === 'respondents') continue;
      const stop = tokens[index - 1]!.span[1];
      const place = bodies.byEnd.get(stop);
      if (place !== undefined) return bodies.ids[place]!;
    }
  }
  return null;
}
