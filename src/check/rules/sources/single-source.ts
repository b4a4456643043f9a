import type { Actor } from '../../../schema/actor.ts';
import type { Statement } from '../../../schema/statement.ts';
import { createRule } from '../../rule.ts';
import type { CheckView } from '../../view.ts';

/** Fewer words of somebody are a mention, and no side of a story. */
const LEAST_STATEMENTS = 2;

export const singleSource = createRule({
  id: 'sources/single-source',
  scope: 'all',
  severity: 'info',
  docs: {
    title: 'A side that is heard through one source alone',
    why: 'Whoever passes words on may have them wrong, or cut them to his own use; the side itself was not asked.',
    todo: 'Ask the side itself, or look its words up where it said them.',
    valid: [
      {
        text: 'Anselm Doverik said that the ferry was safe. The Wexholm Register reported that Doverik said it would sail on Monday.',
      },
      { text: 'The Wexholm Register reported that Anselm Doverik said the ferry was safe.' },
      { text: 'Anselm Doverik said that the ferry was safe. He said that it would sail on Monday.' },
    ],
    invalid: [
      {
        text: 'The Wexholm Register reported that Anselm Doverik said the ferry was safe. According to the Wexholm Register, Doverik said that it would sail on Monday.',
        finds: ['Anselm Doverik'],
      },
    ],
  },
  check(view, report) {
    for (const side of view.record.actors) {
      const said = view.record.statements.filter(({ speakers, minor }) => speakers.includes(side.id) && !minor);
      const origin = said.length >= LEAST_STATEMENTS ? findOrigin(view, side, said) : null;
      if (!origin || !said[0]) continue;
      report({
        span: said[0].source[0] ?? said[0].content[0]!,
        message: `All ${said.length} statements of ${side.name} come from ${origin} alone.`,
        related: said.slice(1).map(({ source, content }) => ({ document: null, span: source[0] ?? content[0]! })),
      });
    }
  },
});

/** Where all that the side says comes from, when it is one and not the side itself. */
function findOrigin(view: CheckView, side: Actor, said: readonly Statement[]): string | null {
  const origins = said.map((statement) => findOutermost(view, statement));
  const names = new Set(origins.map((origin) => nameOrigin(view, origin)));
  const [name] = names;
  if (names.size !== 1 || !name || origins.some((origin, at) => origin === said[at])) return null;
  return origins[0]!.speakers.includes(side.id) ? null : name;
}

function findOutermost({ record }: CheckView, statement: Statement): Statement {
  let outer = statement;
  for (let step = 0; step < MOST_STEPS && outer.via !== null; step++) {
    outer = record.statements.find(({ id }) => id === outer.via) ?? outer;
  }
  return outer;
}

const MOST_STEPS = 8;

/** Who passed it on, by name; null where nobody is known. */
function nameOrigin({ record }: CheckView, { speakers, sourceName }: Statement): string | null {
  const names = record.actors.filter(({ id }) => speakers.includes(id)).map(({ name }) => name);
  return names.length ? names.join(', ') : sourceName;
}
