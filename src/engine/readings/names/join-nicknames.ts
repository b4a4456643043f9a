import type { NameReading } from '../../layers/model-readings.ts';

/** Edric “the Ferryman” Sool: one person, whom the model may take for two or three, or for one who begins with the nickname. */
export function joinNicknames(text: string, names: readonly NameReading[]): NameReading[] {
  const joined: NameReading[] = [];
  for (let at = 0; at < names.length; at++) {
    let name = names[at]!;
    const between = name.kind === 'person' && NICKNAME_AND_REST.exec(text.slice(name.span[1], name.span[1] + 60));
    const rest = between ? name.span[1] + between[0].length : null;
    const last = rest === null ? -1 : findPerson(names, at + 1, rest);
    if (last > 0) {
      name = { ...name, span: [name.span[0], names[last]!.span[1]] };
      at = last;
    }
    joined.push(name);
  }
  return joined;
}

/** Behind the first part of a name: a nickname in marks, and the last part. */
const NICKNAME_AND_REST = /^\s+["“‘'«(](?:the\s+)?\p{L}[^"”’'»)]{0,30}["”’'»)]+\s+(?=(\p{Lu}))/u;

/** Index of the person whose name holds a place in the text, from an index on; -1 if nobody's does. */
function findPerson(names: readonly NameReading[], from: number, place: number): number {
  let at = from;
  while (at < names.length && names[at]!.span[1] <= place) at++;
  const name = names[at];
  return name?.kind === 'person' && name.span[0] <= place ? at : -1;
}
