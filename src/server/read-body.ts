import { RequestError } from './problem.ts';

/** The bytes of a body, whether or not its length is told; refused where they are more than these. */
export async function readBody(request: Request, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const told = request.headers.get('content-length');
  if (told !== null && !request.headers.has('transfer-encoding')) {
    if (Number(told) > most) throw createRefusal(most);
    return new Uint8Array(await request.arrayBuffer());
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > most) throw createRefusal(most);
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

const createRefusal = (most: number): RequestError =>
  new RequestError('request-too-large', `The body is larger than ${most} bytes.`);
