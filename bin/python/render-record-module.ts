import { createRecordJsonSchema } from '../../src/schema/record.ts';
import {
  createPythonTypes,
  docstring,
  type PythonClass,
  type PythonTypes,
  pascal,
  type Schema,
  snake,
} from './python-types.ts';

/** python/src/onrecord/record.py: the dataclasses of the record and what makes them of JSON, all from its JSON Schema. */
export function renderRecordModule(): string {
  const schema = createRecordJsonSchema() as Schema & { readonly $defs: Readonly<Record<string, Schema>> };
  const definitions = new Map([...Object.entries(schema.$defs), ['Record', schema] as const]);
  const types = createPythonTypes(definitions, 'tuple');
  types.typeOf({ $ref: 'Record' }, 'Record');
  const classes = types.classes();
  return `${[
    HEAD,
    ...classes.map((each) => renderClass(each, types)),
    ...classes.map((each) => renderDecoder(each, types)),
  ].join('\n\n\n')}\n`;
}

const HEAD = `"""The record: what one text becomes. Made from docs/reference/record.schema.json by \`npm run docs\`.

Every \`Span\` is a pair of places in \`record.document.text\`, counted in code points as Python counts them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from onrecord.span import Offsets, Span

if TYPE_CHECKING:
    from onrecord.tables import Tables`;

/** What a record can do besides being one. */
const METHODS = `
    def words(self, spans: Span | Iterable[Span]) -> str:
        """The exact words at a place, or at several, parted by an ellipsis."""
        text = self.document.text
        pieces = [spans] if isinstance(spans, Span) else spans
        return " … ".join(text[start:end] for start, end in pieces)

    def actor(self, id: str) -> Actor:
        """The actor of this id. Raises a KeyError where there is none."""
        for actor in self.actors:
            if actor.id == id:
                return actor
        raise KeyError(id)

    def to_pandas(self) -> Tables:
        """Statements, figures and actors as three DataFrames; needs pandas (\`pip install 'onrecord[pandas]'\`)."""
        from onrecord.tables import to_pandas

        return to_pandas([self])`;

function renderClass({ name, schema }: PythonClass, types: PythonTypes): string {
  const fields = Object.entries(schema.properties!).flatMap(([field, each]) => [
    `    ${snake(field)}: ${types.typeOf(each, name + pascal(field))}`,
    ...docstring(each.description, '    '),
  ]);
  const what = docstring(schema.description, '    ');
  const head = ['@dataclass(frozen=True, slots=True)', `class ${name}:`, ...what, ...(what.length ? [''] : [])];
  return [...head, ...fields, ...(name === 'Record' ? [METHODS] : [])].join('\n');
}

function renderDecoder({ name, schema }: PythonClass, types: PythonTypes): string {
  const fields = Object.entries(schema.properties!).map(
    ([field, each]) => `        ${snake(field)}=${decode(`value["${field}"]`, each, name + pascal(field), types)},`,
  );
  return [
    `def ${decoderOf(name)}(value: Mapping[str, Any], offsets: Offsets) -> ${name}:`,
    ...docstring(name === 'Record' ? DECODER : undefined, '    '),
    `    return ${name}(`,
    ...fields,
    '    )',
  ].join('\n');
}

const DECODER =
  'A record of the JSON that the program gives, whose spans count UTF-16 code units, which `offsets` turns into places of Python.';

const decoderOf = (name: string): string =>
  name === 'Record' ? 'decode_record' : `_decode_${snake(name.charAt(0).toLowerCase() + name.slice(1))}`;

/** The expression that makes a value of JSON one of Python. */
function decode(value: string, schema: Schema, name: string, types: PythonTypes): string {
  if (types.typeOf(schema, name) === 'Span') return `offsets.span(${value})`;
  if (types.isClass(schema)) return `${decoderOf(types.nameOf(schema, name))}(${value}, offsets)`;
  const { anyOf, type, items, prefixItems } = types.resolve(schema);
  if (anyOf) return decodeNullable(value, anyOf, name, types);
  if (type !== 'array') return value;
  if (prefixItems) return `(${prefixItems.map((_, index) => `${value}[${index}]`).join(', ')})`;
  const item = decode('each', items as Schema, types.itemName(name), types);
  return item === 'each' ? `tuple(${value})` : `tuple(${item} for each in ${value})`;
}

function decodeNullable(value: string, anyOf: readonly Schema[], name: string, types: PythonTypes): string {
  const [some, ...others] = anyOf.filter(({ type }) => type !== 'null');
  if (others.length > 0) throw new Error(`${name} may be several things, which nothing here tells apart.`);
  const decoded = decode(value, some!, name, types);
  return decoded === value ? value : `None if ${value} is None else ${decoded}`;
}
