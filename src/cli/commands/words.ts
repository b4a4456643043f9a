import { Command } from 'commander';
import { type CommandContext, printJson } from '../command-context.ts';
import { EXIT } from '../exit-codes.ts';
import { createScreen } from '../layout/screen.ts';
import { addPageOptions, type PageOptions, printPage } from '../print-page.ts';
import { GLOSSARY } from '../words/glossary.ts';
import { findEntries, renderGlossary } from '../words/render-glossary.ts';

interface WordsOptions extends PageOptions {
  readonly json?: boolean;
  readonly color: boolean;
}

export function createWordsCommand(context: CommandContext): Command {
  const command = new Command('words')
    .summary('explain the words on the screen')
    .description('Explains every word that the other commands print in a sense of its own, or the one that is given.')
    .argument('[word...]', 'a word of a screen')
    .option('--json', 'write JSON for a program instead of text for a person')
    .option('--no-color', 'no colours, also on a terminal')
    .addHelpText('after', EXAMPLES)
    .action((words: string[], options: WordsOptions) => runWords(context, words, options));
  return addPageOptions(command);
}

const EXAMPLES = `
Examples:
  onrecord words
  onrecord words folded
`;

async function runWords(context: CommandContext, words: readonly string[], options: WordsOptions): Promise<void> {
  const { io } = context;
  const sections = words.length ? findEntries(words) : GLOSSARY;
  context.exitCode = sections.length ? EXIT.clean : EXIT.findings;
  const screen = createScreen(io, options.color);
  if (options.json) await printJson(io, sections);
  else if (sections.length) await printPage(io, screen, renderGlossary(sections, screen), options);
  else await io.stderr.write('No screen uses this word in a sense of its own.\n');
}
