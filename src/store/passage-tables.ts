/** What a question is answered from; follows from readings and what people said of them, and can be made again. */
export interface PassageTables {
  /** Of a reading as people have put it: JSON, an array of `RawPassage`. */
  passages: { reading_key: number; passages: string };
}
