import type { Piece } from './cut-pieces.ts';
import { nameInitials, nameSource, nameStatement } from './describe-statement.ts';
import type { Draft } from './draft.ts';
import type { Reading, Setting } from './reading.ts';
import type { StatementNode } from './statement-tree.ts';

/** The speaker's initials behind the last words of a statement, and what who only hears them is told. */
interface Initials {
  readonly id: string;
  readonly voice: string;
  readonly letters: string;
  readonly label: string;
}

/** An end of a piece of the draft, by which it is dragged. */
export interface GripPlace {
  readonly piece: number;
  readonly end: 0 | 1;
  readonly voice: string;
}

/** A piece of a block with all that is drawn of it, in words: two that read the same look the same. */
export interface DrawnPiece {
  readonly start: number;
  readonly text: string;
  readonly className?: string | undefined;
  /** The class of the voice that an inner statement is underlined in. */
  readonly underline?: string | undefined;
  /** Ids of the statements whose words it is, the outer first. */
  readonly content?: string | undefined;
  /** Ids of the statements whose source, cue or place it is. */
  readonly around?: string | undefined;
  readonly figure?: string | undefined;
  readonly date?: string | undefined;
  readonly actor?: string | undefined;
  readonly initials: readonly Initials[];
  readonly grips: readonly GripPlace[];
}

/** What is drawn of a piece. */
export function drawPiece({ setting, nodes }: Reading, piece: Piece, draft: Draft | null): DrawnPiece {
  const content = piece.content.map((id) => nodes.get(id)).filter((node) => node !== undefined);
  const [outer, inner] = content;
  return {
    start: piece.start,
    text: setting.document.text.slice(piece.start, piece.end),
    className: joinNames(
      ...classesOf(piece, outer, inner),
      piece.figure !== null && figureClass(setting, piece.figure),
    ),
    underline: inner?.voice.replace('vu', 'v0'),
    content: joinNames(...piece.content),
    around: joinNames(...piece.source, ...piece.cue, ...piece.place),
    figure: piece.figure ?? undefined,
    date: piece.date ?? undefined,
    actor: piece.actor ?? undefined,
    initials: content.filter((node) => isLastOf(node, piece)).map((node) => initialsOf(setting, node)),
    grips: draft ? gripsOf(piece, draft, nodes.get(draft.id)?.voice ?? 'vu') : [],
  };
}

const joinNames = (...names: readonly (string | false | undefined)[]): string | undefined =>
  names.filter((name) => name).join(' ') || undefined;

const classesOf = (piece: Piece, outer: StatementNode | undefined, inner: StatementNode | undefined) => [
  ...(outer ? ['c', outer.voice, outer.statement.minor && 'low'] : []),
  ...[piece.isFirst && 'first', piece.isLast && 'last', inner && 'n'],
  ...[piece.source.length > 0 && 'src', piece.cue.length > 0 && 'cue', piece.date !== null && 't'],
  piece.actor !== null && 'a',
];

/** A figure of the document's own voice that somebody might ask about: a share, a sum, a count from a hundred. */
function figureClass({ quantities }: Setting, id: string): string {
  const figure = quantities.find((quantity) => quantity.id === id);
  const isBare =
    figure?.statement === null &&
    (figure.kind === 'percent' || figure.kind === 'money' || (figure.kind === 'count' && (figure.value ?? 0) >= 100));
  return isBare ? 'q bare' : 'q';
}

const isLastOf = ({ depth, statement }: StatementNode, { end }: Piece): boolean =>
  depth === 0 && statement.content.at(-1)?.[1] === end;

const initialsOf = (setting: Setting, { statement, voice }: StatementNode): Initials => ({
  ...{ id: statement.id, voice },
  letters: nameInitials(nameSource(setting, statement)),
  label: nameStatement(setting, statement),
});

const gripsOf = ({ start, end }: Piece, { content }: Draft, voice: string): GripPlace[] =>
  content.flatMap((span, piece) => [
    ...(span[0] === start ? [{ piece, end: 0, voice } as const] : []),
    ...(span[1] === end ? [{ piece, end: 1, voice } as const] : []),
  ]);
