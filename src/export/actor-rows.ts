import { describeDocument, describeReview, namesOf, PARTED_BY } from './describe-document.ts';
import type { Table } from './table.ts';

/** One actor of one document a row, with how much it says there. */
export const ACTOR_TABLE: Table = {
  columns: [
    ...['document', 'title', 'publisher', 'publishedAt', 'url'],
    ...['actor', 'name', 'kind', 'aliases', 'roles', 'statements', 'mentions', 'standsFor', 'review', 'reviewedBy'],
  ],
  toRows(document, { withFolded }) {
    const { record } = document;
    const said = record.statements.filter(({ minor }) => withFolded || !minor);
    return record.actors.map((actor) => ({
      ...describeDocument(document),
      ...describeReview(actor),
      actor: actor.id,
      name: actor.name,
      kind: actor.kind,
      aliases: actor.aliases.filter((alias) => alias !== actor.name).join(PARTED_BY),
      roles: [...new Set(actor.roles.map(({ text }) => text))].join(PARTED_BY),
      statements: String(said.filter(({ speakers }) => speakers.includes(actor.id)).length),
      mentions: String(actor.mentions.length),
      standsFor: actor.standsFor === null ? '' : namesOf(record, [actor.standsFor]),
    }));
  },
};
