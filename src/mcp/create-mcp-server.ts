import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { ENGINE_VERSION } from '../engine/version.ts';
import { toOnrecordError } from '../errors.ts';
import type { Workspace } from '../workspace/workspace-contract.ts';
import { READING_TOOLS, type Tool, WRITING_TOOLS } from './tools.ts';

export interface McpOptions {
  /** Whether an assistant may read texts in and judge what was found. */
  readonly mayWrite: boolean;
  /** Whose name the journal keeps. */
  readonly user: string;
}

const INSTRUCTIONS = `What is on record in a collection of documents: who said what, in which exact words, when. Every answer
gives exact words with the document (by id), the paragraph and the place in the text. Quote those words and name the place; what is not
in an answer is not on record.`;

/** The workspace for assistants, over the Model Context Protocol; connected to whatever transport the caller has. */
export function createMcpServer(workspace: Workspace, options: McpOptions): McpServer {
  const server = new McpServer({ name: 'onrecord', version: ENGINE_VERSION }, { instructions: INSTRUCTIONS });
  for (const tool of options.mayWrite ? [...READING_TOOLS, ...WRITING_TOOLS] : READING_TOOLS) {
    register(server, tool, workspace, options);
  }
  return server;
}

function register(server: McpServer, tool: Tool, workspace: Workspace, { user }: McpOptions): void {
  const { name, title, description, input, isReadOnly } = tool;
  const annotations = { title, readOnlyHint: isReadOnly, destructiveHint: false, openWorldHint: false };
  server.registerTool(name, { title, description, inputSchema: input, annotations }, async (given: unknown) => {
    try {
      return answer(await tool.run(given as never, workspace, user));
    } catch (error) {
      const { code, message, remedy } = toOnrecordError(error);
      return { ...answer({ error: { code, message, remedy } }), isError: true };
    }
  });
}

const answer = (value: unknown) => ({ content: [{ type: 'text' as const, text: JSON.stringify(value, null, 1) }] });
