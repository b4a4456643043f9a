import * as z from 'zod';
import { OnrecordError } from '../../src/errors.ts';
import { type DocumentInput, documentInputSchema } from '../../src/schema/document.ts';

const pieces = z.array(z.tuple([z.int(), z.int()])).default([]);
const goldStatement = z.object({ source: pieces, cue: pieces, content: pieces });

/** A statement of a gold file without its answer: no speaker, no mode, nothing but its words. */
export type GoldStatement = z.infer<typeof goldStatement>;

/** What of a gold file's line may be seen; everything else on it is answers. */
export interface GoldLine {
  readonly document: DocumentInput;
  /** Only where they were asked for. */
  readonly statements: readonly GoldStatement[];
}

const seenSchema = z
  .object({ id: z.unknown(), text: z.unknown(), title: z.unknown(), published: z.unknown(), publisher: z.unknown() })
  .partial()
  .pipe(documentInputSchema);

/** Reads one line of a gold file. Only `id`, `text`, `title`, `published` and `publisher` are taken, and statements when asked for. */
export function parseGoldLine(line: string, options: { readonly withStatements: boolean }): GoldLine {
  const json: unknown = parseJson(line);
  const document = seenSchema.safeParse(json);
  if (!document.success) throw new OnrecordError('bad-document', z.prettifyError(document.error));
  const statements = options.withStatements ? parseStatements(json) : [];
  return { document: document.data, statements };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new OnrecordError('bad-json', (error as Error).message);
  }
}

function parseStatements(json: unknown): readonly GoldStatement[] {
  const parsed = z.object({ statements: z.array(goldStatement) }).safeParse(json);
  if (!parsed.success) throw new OnrecordError('bad-document', z.prettifyError(parsed.error));
  return parsed.data.statements;
}
