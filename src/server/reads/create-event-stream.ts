import type { ReadEvent, ReadJob } from './read-job.ts';

/** A comment as often keeps the connection from being taken for dead. */
const BEAT_MS = 15_000;
/** How long a browser waits before it comes again. */
const RETRY_MS = 1000;

/** What happened in a reading behind the event that the caller has seen last, and what happens from now on. */
export function createEventStream(job: ReadJob, request: Request): Response {
  const seen = readLastId(request);
  // more than there are: of the same reading, before the server was started again
  let sent = seen > job.events.length ? 0 : seen;
  let stop = (): void => {};
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const write = (text: string): void => controller.enqueue(encoder.encode(text));
      const beat = setInterval(() => write(': beat\n\n'), BEAT_MS);
      stop = () => {
        clearInterval(beat);
        forget();
      };
      const send = (): void => {
        for (const event of job.events.slice(sent)) {
          write(render(event));
          sent = event.id;
          if (event.name !== 'end') continue;
          stop();
          controller.close();
          return;
        }
      };
      const forget = job.listen(send);
      write(`retry: ${RETRY_MS}\n\n`);
      send();
    },
    cancel: () => stop(),
  });
  return new Response(stream, {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' },
  });
}

/** What is no number of ours counts as none: all is told again. */
function readLastId(request: Request): number {
  const given = request.headers.get('last-event-id') ?? '';
  return /^\d{1,9}$/.test(given) ? Number(given) : 0;
}

const render = ({ id, name, data }: ReadEvent): string =>
  `id: ${id}\nevent: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
