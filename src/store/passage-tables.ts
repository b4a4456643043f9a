/** What a question is answered from; follows from readings and what people said of them, and can be made again. */
export interface PassageTables {
  /** Of a reading as people have put it: JSON, an array of `RawPassage`. */
  passages: { reading_key: number; passages: string };
  /** Of each of its passages a bit for each number of its vector: whether it is above 0. Apart from the vectors, so that all can be gone through. */
  passage_bits: { reading_key: number; model: string; bits: Uint8Array };
  /** A byte for each number: see `encodeVector`. */
  passage_vectors: { reading_key: number; vectors: Uint8Array };
}
