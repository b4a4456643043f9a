// Starts `onrecord lsp` for drafts in Markdown and plain text; everything else is the server's.
const { commands, window, workspace } = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');

/** @type {LanguageClient | undefined} */
let client;

exports.activate = async (context) => {
  context.subscriptions.push(
    commands.registerCommand('onrecord.restart', restart),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('onrecord.command')) restart();
    }),
  );
  await start();
};

exports.deactivate = () => client?.stop();

async function restart() {
  await client?.stop().catch(() => {});
  await start();
}

async function start() {
  const command = workspace.getConfiguration('onrecord').get('command', 'onrecord');
  const documentSelector = ['markdown', 'plaintext'].flatMap((language) =>
    ['file', 'untitled'].map((scheme) => ({ language, scheme })),
  );
  client = new LanguageClient(
    'onrecord',
    'Onrecord',
    { command, args: ['lsp'], options: { shell: process.platform === 'win32' } },
    { documentSelector, synchronize: { configurationSection: 'onrecord' } },
  );
  try {
    await client.start();
  } catch (error) {
    window.showErrorMessage(`Onrecord could not be started (${command}): ${error.message}`);
  }
}
