import { createConnection } from 'vscode-languageserver';
import {
  createProtocolConnection,
  type Logger,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { type ServeOptions, serve } from './serve.ts';

export interface ServerOptions extends ServeOptions {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/** Serves one client until it says "exit" or its end of the pipe closes; gives the exit code that the protocol asks for. */
export async function runServer({ input, output, ...options }: ServerOptions): Promise<0 | 1> {
  let end = (_code: number): void => {};
  const ended = new Promise<number>((resolve) => {
    end = resolve;
  });
  const watchDog = { shutdownReceived: false, initialize: () => {}, exit: (code: number) => end(code) };
  const connect = (logger: Logger) =>
    createProtocolConnection(new StreamMessageReader(input), new StreamMessageWriter(output), logger);
  const connection = createConnection(connect, watchDog);
  const close = serve(connection, options);
  input.on('end', () => end(watchDog.shutdownReceived ? 0 : 1));
  input.on('error', () => end(1));
  connection.listen();
  const code = await ended;
  await close();
  connection.dispose();
  return code === 0 ? 0 : 1;
}
