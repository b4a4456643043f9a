import type { OnRecord } from '../../../src/schema/record.ts';

/** The outermost statements, as the gold has them; those that another statement reports are left out. */
export function predictAttribution({ statements }: OnRecord) {
  return {
    statements: statements
      .filter((statement) => statement.via === null)
      .map(({ source, cue, content, confidence }) => ({ source, cue, content, confidence })),
  };
}
