import { createApiDocument } from '../../src/server/create-api-document.ts';
import { ENDPOINTS } from '../../src/server/endpoints.ts';
import {
  createPythonTypes,
  docstring,
  isKeyword,
  type PythonClass,
  type PythonTypes,
  pascal,
  type Schema,
  snake,
} from './python-types.ts';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly description?: string;
  readonly schema: Schema;
}

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: { readonly 'application/json': { readonly schema: Schema } } };
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: Schema }>> }>
  >;
}

interface ApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** An operation with all that its method is made of. */
interface Method {
  readonly verb: string;
  readonly path: string;
  readonly operation: Operation;
  readonly needsEtag: boolean;
}

/** python/src/onrecord/api.py: a method for every operation of the API, and the types of what it takes and gives. */
export function renderApiModule(): string {
  const { paths, components } = createApiDocument() as ApiDocument;
  const types = createPythonTypes(new Map(Object.entries(components.schemas)), 'list');
  const methods = Object.entries(paths).flatMap(([path, verbs]) =>
    Object.entries(verbs).map(([verb, operation]) => ({ verb, path, operation, needsEtag: isAskedForEtag(operation) })),
  );
  const rendered = methods.map((method) => renderMethod(method, types));
  const classes = types.classes().map((each) => renderClass(each, types));
  return `${[HEAD, ...classes, [CLASS_HEAD, ...rendered].join('\n\n')].join('\n\n\n')}\n`;
}

const isAskedForEtag = ({ operationId }: Operation): boolean =>
  ENDPOINTS.some(({ id, etag }) => id === operationId && etag === 'needed');

const HEAD = `"""What the server's API takes and gives. Made from its OpenAPI document by \`npm run docs\`.

Values are the JSON of the API: names as it writes them, and spans in its own UTF-16 code units, \`[start, end)\`. The words
themselves stand beside them (\`exact\`); \`Client.read_record\` gives a record with places of Python.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict
from urllib.parse import quote

from onrecord.api_event import Event

if TYPE_CHECKING:
    from typing_extensions import NotRequired

Span = tuple[int, int]
"""A place as the API gives it: [start, end) in UTF-16 code units."""`;

const CLASS_HEAD = `def _segment(value: str) -> str:
    """A value as one segment of an address."""
    return quote(value, safe="")


class Operations(ABC):
    """A method for every operation of the API, under its name there."""

    @abstractmethod
    def _ask(self, method: str, path: str, query: Mapping[str, Any], body: Any = None, if_match: str | None = None) -> Any:
        """Asks once, and gives the JSON of the answer."""

    @abstractmethod
    def _list(self, path: str, query: Mapping[str, Any]) -> Iterator[Any]:
        """The items of all pages, each page asked for when it is needed."""

    @abstractmethod
    def _follow(self, path: str) -> Iterator[Event]:
        """The events of a stream."""

    @abstractmethod
    def _lines(self, path: str, query: Mapping[str, Any]) -> Iterator[str]:
        """The lines of an answer that is not JSON."""`;

function renderClass({ name, schema }: PythonClass, types: PythonTypes): string {
  const required = new Set(schema.required ?? []);
  const fields = Object.entries(schema.properties!).map(([field, each]) => {
    const type = types.typeOf(each, name + pascal(field));
    return { field, type: required.has(field) ? type : `NotRequired[${type}]`, what: each.description };
  });
  if (fields.some(({ field }) => isKeyword(field))) {
    const items = fields.map(({ field, type }) => `"${field}": ${JSON.stringify(type)}`);
    return `${name} = TypedDict("${name}", {${items.join(', ')}})`;
  }
  const lines = fields.flatMap(({ field, type, what }) => [`    ${field}: ${type}`, ...docstring(what, '    ')]);
  const head = docstring(schema.description, '    ');
  return [`class ${name}(TypedDict):`, ...head, ...(head.length ? [''] : []), ...lines].join('\n');
}

/** Chosen by the method itself: which page, and JSON. */
const OWN_PARAMETERS: ReadonlySet<string> = new Set(['cursor', 'limit']);

function renderMethod({ verb, path, operation, needsEtag }: Method, types: PythonTypes): string {
  const { operationId, summary, description, parameters = [], requestBody, responses } = operation;
  const name = pascal(operationId);
  const answer = Object.entries(responses).find(([status]) => status.startsWith('2'))![1].content ?? {};
  const json = answer['application/json']?.schema;
  const isList = parameters.some((each) => each.name === 'cursor');
  const asked = parameters.filter(
    (each) => each.in === 'query' && !OWN_PARAMETERS.has(each.name) && !(json && each.name === 'format'),
  );
  const takes = parameters.filter((each) => each.in === 'path').map((each) => `${snake(each.name)}: str`);
  const body = requestBody?.content['application/json'].schema;
  const signature = [
    'self',
    ...takes,
    ...(body ? [`body: ${types.typeOf(body, `${name}Request`)}`] : []),
    ...(asked.length || isList || needsEtag ? ['*'] : []),
    ...asked.map((each) => `${snake(each.name)}: ${types.typeOf(each.schema, name + pascal(each.name))} | None = None`),
    ...(isList ? ['page_size: int | None = None'] : []),
    ...(needsEtag ? ['if_match: str = "*"'] : []),
  ];
  const query = [
    ...asked.map((each) => `"${each.name}": ${snake(each.name)}`),
    ...(isList ? ['"limit": page_size'] : []),
  ];
  const address = `f"${path}"`.replaceAll(/\{(\w+)\}/g, (_, each: string) => `{_segment(${snake(each)})}`);
  const given = findGiven(
    { verb, address, query: `{${query.join(', ')}}`, isList, body, json, needsEtag, answer, name },
    types,
  );
  const told = parameters.filter((each) => each.description && asked.includes(each));
  const text = [`${summary} ${description}`, ...told.map((each) => `${snake(each.name)}: ${each.description}`)];
  return [
    `    def ${snake(operationId)}(${signature.join(', ')}) -> ${given.type}:`,
    ...docstring(text.join('\n\n        '), '        '),
    `        ${given.code}`,
  ].join('\n');
}

interface Asking {
  readonly verb: string;
  readonly address: string;
  readonly query: string;
  readonly isList: boolean;
  readonly body: Schema | undefined;
  readonly json: Schema | undefined;
  readonly needsEtag: boolean;
  readonly answer: object;
  readonly name: string;
}

/** What a method gives, and the line that gets it. */
function findGiven(asking: Asking, types: PythonTypes): { readonly type: string; readonly code: string } {
  const { verb, address, query, isList, body, json, needsEtag, answer, name } = asking;
  const path = address.includes('{') ? address : address.slice(1);
  if ('text/event-stream' in answer) return { type: 'Iterator[Event]', code: `return self._follow(${path})` };
  if (isList && json) {
    const item = types.resolve(json).properties!.items!.items as Schema;
    return { type: `Iterator[${types.typeOf(item, `${name}Item`)}]`, code: `return self._list(${path}, ${query})` };
  }
  if (!json && Object.keys(answer).length)
    return { type: 'Iterator[str]', code: `return self._lines(${path}, ${query})` };
  const listed = json && findOnlyItems(json, types);
  const more = [...(body || needsEtag ? ['body'] : []), ...(needsEtag ? ['if_match'] : [])]
    .map((each) => `, ${each}`)
    .join('');
  const ask = `self._ask("${verb.toUpperCase()}", ${path}, ${query}${more})`;
  if (listed) return { type: `list[${types.typeOf(listed, `${name}Item`)}]`, code: `return ${ask}["items"]` };
  return json ? { type: types.typeOf(json, `${name}Answer`), code: `return ${ask}` } : { type: 'None', code: ask };
}

/** Of an answer that is a list and nothing else, what it holds. */
function findOnlyItems(json: Schema, types: PythonTypes): Schema | null {
  const { properties = {} } = types.resolve(json);
  const isList = Object.keys(properties).join() === 'items';
  return isList ? (properties.items!.items as Schema) : null;
}
