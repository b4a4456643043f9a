/** A part of a JSON Schema, as far as it is read here. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly SchemaNode[];
  readonly items?: SchemaNode;
  readonly prefixItems?: readonly SchemaNode[];
  readonly additionalProperties?: SchemaNode;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
}

export interface SchemaTables {
  /** A heading, what it is, and its fields as a table. */
  readonly renderSection: (name: string, node: SchemaNode) => string;
  readonly renderFields: (node: SchemaNode) => string;
}

/** Tables of fields, made from a schema. */
export function createSchemaTables(schema: SchemaNode): SchemaTables {
  function renderSection(name: string, node: SchemaNode): string {
    const item = resolveNode(node.items ?? node);
    return [`## ${name}`, item.description, renderFields(item)].filter(Boolean).join('\n\n');
  }

  function renderFields({ properties = {} }: SchemaNode): string {
    const rows = Object.entries(properties).flatMap(([name, node]) => listRows(name, node));
    return ['| field | type | what it is |', '|---|---|---|', ...rows].join('\n');
  }

  /** The row of a field, and those of the fields in it that have something to say. */
  function listRows(path: string, node: SchemaNode): string[] {
    const what = node.description ?? resolveNode(node.items ?? node).description ?? '';
    const inner = Object.entries(innerOf(node).properties ?? {});
    return [
      `| \`${path}\` | ${renderType(node).replaceAll('|', '\\|')} | ${what} |`,
      ...inner
        .filter(([, { description }]) => description)
        .flatMap(([name, part]) => listRows(`${path}.${name}`, part)),
    ];
  }

  /** What is told on the spot: not what has a name, and so a section or an explanation, of its own. */
  function innerOf(node: SchemaNode): SchemaNode {
    const inner = node.items ?? node.anyOf?.find(({ type }) => type !== 'null') ?? node;
    return inner.$ref ? {} : inner;
  }

  /** The type as TypeScript has it, each name of our own as code. */
  function renderType(node: SchemaNode): string {
    if (node.$ref) return `\`${nameOf(node.$ref)}\``;
    if (node.anyOf) return node.anyOf.map(renderType).join(' | ');
    if (node.enum) return node.enum.map((value) => `\`${value}\``).join(', ');
    if (node.items) return `list of ${renderType(node.items)}`;
    if (node.prefixItems) return `[${node.prefixItems.map(renderType).join(', ')}]`;
    if (node.properties) return `{ ${Object.keys(node.properties).join(', ')} }`;
    if (node.additionalProperties) return `${renderType(node.additionalProperties)} by name`;
    const type = node.format === 'date' ? 'day' : node.type;
    return [type ?? 'anything'].flat().join(' | ');
  }

  const nameOf = (reference: string): string => reference.split('/').at(-1)!;

  const resolveNode = (node: SchemaNode): SchemaNode => (node.$ref ? schema.$defs![nameOf(node.$ref)]! : node);

  return { renderSection, renderFields };
}
