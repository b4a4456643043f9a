import * as z from 'zod';
import type { StanceModel } from '../../src/engine/stance/stance-model.ts';
import { OnrecordError } from '../../src/errors.ts';

/** What of a line may be seen; everything else on it is answers. */
const seenSchema = z.object({
  id: z.string(),
  proposition: z.string(),
  passage: z.string(),
  actor: z.string().nullish(),
  cue: z.string().nullish(),
});

/** Of each line the most likely stance and all likelihoods, as score-stance.mjs takes them. */
export async function* predictStances(lines: Iterable<string>, model: StanceModel): AsyncGenerator<string> {
  let number = 0;
  for (const line of lines) {
    number += 1;
    if (line.trim()) yield JSON.stringify(await predictStance(line, number, model));
  }
}

async function predictStance(line: string, number: number, model: StanceModel): Promise<object> {
  const { id, proposition, passage, actor = null, cue = null } = parseLine(line, number);
  const [scores] = await model.score([{ proposition, passage, actor, cue }]);
  const [label] = Object.entries(scores!).reduce((best, each) => (each[1] > best[1] ? each : best));
  return { id, label, side: null, scores: { ...scores!, conditional: 0 } };
}

function parseLine(line: string, number: number): z.infer<typeof seenSchema> {
  try {
    return seenSchema.parse(JSON.parse(line));
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message;
    throw new OnrecordError('bad-json', reason, { place: `line ${number}`, cause: error });
  }
}
