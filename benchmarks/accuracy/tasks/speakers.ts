import type { OnRecord } from '../../../src/schema/record.ts';

/** The outermost statements with the ids of their speakers, and all actors to look the ids up in. */
export function predictSpeakers({ statements, actors }: OnRecord) {
  return {
    statements: statements
      .filter((statement) => statement.via === null)
      .map(({ source, content, speakers }) => ({ source, content, speaker: speakers.length ? speakers : null })),
    actors: actors.map(({ id, name, aliases, kind }) => ({ id, name, aliases, kind })),
  };
}
