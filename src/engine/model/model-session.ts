import type { Runtime } from '../../schema/record.ts';

/** A model that runs one window: arrays of one integer a piece in, scores out, row by row. The same window gives the same scores. */
export interface ModelSession {
  /** What it runs in, as records tell; without it they say null. */
  readonly runtime?: Runtime | null;
  run(inputs: Readonly<Record<string, Int32Array>>): Promise<Float32Array>;
}

/** What ONNX Runtime's packages for Node and for browsers have in common, as far as it is needed here. */
export interface OnnxRuntime<Tensor> {
  readonly Tensor: new (type: 'int32', data: Int32Array, dims: readonly number[]) => Tensor;
}

export interface OnnxSession<Tensor> {
  run(feeds: Record<string, Tensor>): Promise<Record<string, { readonly data: unknown }>>;
}

/**
 * An open session of onnxruntime-node or onnxruntime-web as the engine takes it; `description` goes into every record that is
 * read with it.
 */
export function createModelSession<Tensor>(
  runtime: OnnxRuntime<Tensor>,
  session: OnnxSession<Tensor>,
  description: Runtime | null = null,
): ModelSession {
  return {
    runtime: description,
    async run(inputs) {
      const feeds = Object.entries(inputs).map(([name, values]): [string, Tensor] => [
        name,
        new runtime.Tensor('int32', values, [values.length]),
      ]);
      const { scores } = await session.run(Object.fromEntries(feeds));
      if (!(scores?.data instanceof Float32Array)) throw new Error('the model gave no scores');
      return scores.data;
    },
  };
}
