/** A part of a JSON Schema or of an OpenAPI document, as far as Python types are made of it. */
export interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | number | boolean)[];
  readonly const?: string | number | boolean;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema | boolean;
  readonly prefixItems?: readonly Schema[];
  readonly additionalProperties?: Schema | boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

/** An object of the schema that becomes a class of its own. */
export interface PythonClass {
  readonly name: string;
  readonly schema: Schema;
}

/** How a list is written: dataclasses cannot be changed, what is sent and got as JSON can. */
export type ListType = 'tuple' | 'list';

export interface PythonTypes {
  /** The type of a schema; `name` is that of the class where it is an object without one. */
  readonly typeOf: (schema: Schema, name: string) => string;
  /** What a `$ref` names; a schema without one is itself. */
  readonly resolve: (schema: Schema) => Schema;
  readonly nameOf: (schema: Schema, name: string) => string;
  /** The name of what a list of that name holds. */
  readonly itemName: (name: string) => string;
  readonly isClass: (schema: Schema) => boolean;
  /** Every class that a type was asked for, those that others hold first. */
  readonly classes: () => readonly PythonClass[];
}

const SIMPLE: ReadonlyMap<string, string> = new Map([
  ['string', 'str'],
  ['integer', 'int'],
  ['number', 'float'],
  ['boolean', 'bool'],
  ['null', 'None'],
]);

/** Python's types of the schemas among `definitions`. A schema called "Span" is onrecord.Span. */
export function createPythonTypes(definitions: ReadonlyMap<string, Schema>, list: ListType): PythonTypes {
  const classes = new Map<string, PythonClass>();
  const refOf = ({ $ref }: Schema) => $ref?.split('/').at(-1) ?? null;
  const resolve = (schema: Schema): Schema => {
    const name = refOf(schema);
    return name === null ? schema : resolve(definitions.get(name)!);
  };
  const nameOf = (schema: Schema, name: string) => refOf(schema) ?? name;
  const isClass = (schema: Schema) => {
    const { properties } = resolve(schema);
    return properties !== undefined && Object.keys(properties).every(isIdentifier);
  };

  function typeOf(schema: Schema, name: string): string {
    const ref = refOf(schema);
    if (ref === 'Span') return 'Span';
    // Zod's name of any JSON
    if (ref?.startsWith('__schema')) return 'Any';
    if (isClass(schema)) return addClass(nameOf(schema, name), resolve(schema), ref !== null);
    if (ref !== null) return typeOf(definitions.get(ref)!, ref);
    const variants = schema.anyOf ?? schema.oneOf;
    if (variants) return joinTypes(variants.map((each, index) => typeOf(each, nameVariant(each, name, index))));
    if (schema.const !== undefined) return `Literal[${literal(schema.const)}]`;
    if (schema.enum?.join() === 'true,false') return 'bool';
    if (schema.enum) return `Literal[${schema.enum.map(literal).join(', ')}]`;
    if (Array.isArray(schema.type)) return joinTypes(schema.type.map((type) => typeOf({ ...schema, type }, name)));
    return plainType(schema, name);
  }

  function plainType(schema: Schema, name: string): string {
    if (schema.type === 'array') {
      if (schema.prefixItems) return `tuple[${schema.prefixItems.map((each) => typeOf(each, name)).join(', ')}]`;
      const item = typeof schema.items === 'object' ? typeOf(schema.items, singular(name)) : 'Any';
      return list === 'tuple' ? `tuple[${item}, ...]` : `list[${item}]`;
    }
    if (schema.type === 'object') {
      const { additionalProperties: values } = schema;
      return `dict[str, ${typeof values === 'object' && !schema.properties ? typeOf(values, singular(name)) : 'Any'}]`;
    }
    return SIMPLE.get(schema.type as string) ?? 'Any';
  }

  function addClass(wanted: string, schema: Schema, isDefinition: boolean): string {
    const known = classes.get(wanted);
    const isSame = known && JSON.stringify(known.schema) === JSON.stringify(schema);
    const isTaken = !isDefinition && (definitions.has(wanted) || (known && !isSame));
    if (isTaken) return addClass(`${wanted}Part`, schema, false);
    if (known) return wanted;
    classes.set(wanted, { name: wanted, schema });
    for (const [field, each] of Object.entries(schema.properties!)) typeOf(each, wanted + pascal(field));
    // behind those that it holds
    classes.delete(wanted);
    classes.set(wanted, { name: wanted, schema });
    return wanted;
  }

  return { typeOf, resolve, nameOf, isClass, itemName: singular, classes: () => [...classes.values()] };
}

/** One of several objects is named by what tells it from the others: DecisionDraftJoin. */
function nameVariant({ properties = {} }: Schema, name: string, index: number): string {
  const told = Object.values(properties).find((each) => each.const !== undefined)?.const;
  return name + (told === undefined ? index || '' : pascal(String(told)));
}

const joinTypes = (types: readonly string[]): string =>
  [...new Set(types.flatMap(splitUnion))].sort(lastNone).join(' | ');
const splitUnion = (type: string): string[] => (/[[(]/.test(type) ? [type] : type.split(' | '));
const lastNone = (a: string, b: string): number => Number(a === 'None') - Number(b === 'None');

export const literal = (value: string | number | boolean): string =>
  typeof value === 'boolean' ? (value ? 'True' : 'False') : JSON.stringify(value);

const KEYWORDS = new Set([
  'from',
  'in',
  'is',
  'not',
  'and',
  'or',
  'for',
  'if',
  'as',
  'class',
  'import',
  'pass',
  'with',
]);
const isIdentifier = (name: string): boolean => /^[A-Za-z]\w*$/.test(name);

/** "publishedAt" as published_at; a word that Python keeps for itself has a stroke behind it: from_. */
export function snake(name: string): string {
  const words = name.replaceAll(/(?<=[a-z0-9])[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return KEYWORDS.has(words) ? `${words}_` : words;
}

export const isKeyword = (name: string): boolean => KEYWORDS.has(name);

export const pascal = (name: string): string =>
  name.replaceAll(/(?:^|[^A-Za-z0-9])([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase());

const singular = (name: string): string =>
  name.endsWith('ies') ? `${name.slice(0, -3)}y` : name.endsWith('s') ? name.slice(0, -1) : `${name}Item`;

/** A docstring with its indent. */
export function docstring(text: string | undefined, indent: string): string[] {
  if (!text) return [];
  const escaped = text.replaceAll('\\', '\\\\').replaceAll('"""', '\\"""');
  return [`${indent}"""${escaped.startsWith('"') ? ' ' : ''}${escaped}${escaped.endsWith('"') ? ' ' : ''}"""`];
}
