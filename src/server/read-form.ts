import { RequestError } from './problem.ts';

/** A form with files, of this type with its boundary, as the JSON that says the same. */
export async function readForm(body: Uint8Array<ArrayBuffer>, type: string): Promise<unknown> {
  let form: FormData;
  try {
    form = await new Response(body, { headers: { 'content-type': type } }).formData();
  } catch {
    throw new RequestError('request-invalid', 'The form cannot be read.', { place: 'body' });
  }
  const inputs: unknown[] = [];
  const rest = new Map<string, string>();
  for (const [name, value] of form) {
    if (typeof value !== 'string') inputs.push(await describeFile(value));
    else if (name === 'text' || name === 'url') inputs.push({ [name]: value });
    else rest.set(name, value);
  }
  return { ...Object.fromEntries(rest), inputs };
}

const describeFile = async (file: File) => ({
  name: file.name,
  base64: Buffer.from(await file.arrayBuffer()).toString('base64'),
});
