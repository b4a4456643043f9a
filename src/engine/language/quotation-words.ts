export type { QuotationWords } from '../../text/comparing/quotation-words.ts';
