import { describeDocument, describeReview, describeSaid, placesOf, toCell, wordsOf } from './describe-document.ts';
import type { Table } from './table.ts';

/**
 * One figure a row, with who gives it. A figure in a statement that is folded away stays: left out it would be missed, and
 * without its speaker it would be the article's own.
 */
export const FIGURE_TABLE: Table = {
  columns: [
    ...['document', 'title', 'publisher', 'publishedAt', 'url'],
    ...['figure', 'words', 'value', 'rangeFrom', 'rangeTo', 'modifier', 'unit', 'kind', 'change'],
    ...['measure', 'holder', 'time', 'conversionOf', 'statement', 'speakers', 'sourceName', 'polarity'],
    ...['contentPolarity', 'saidOn', 'saidOnBasis', 'span', 'review', 'reviewedBy'],
  ],
  toRows(document) {
    const { record } = document;
    return record.quantities.map((quantity) => ({
      ...describeDocument(document),
      ...describeSaid(
        record,
        record.statements.find(({ id }) => id === quantity.statement),
      ),
      ...describeReview(quantity),
      figure: quantity.id,
      words: wordsOf(record, [quantity.span]),
      value: toCell(quantity.value),
      rangeFrom: toCell(quantity.range?.[0]),
      rangeTo: toCell(quantity.range?.[1]),
      modifier: quantity.modifier,
      unit: quantity.unit ?? '',
      kind: quantity.kind,
      change: quantity.change ?? '',
      measure: quantity.measure?.text ?? '',
      holder: quantity.holder?.text ?? '',
      time: record.timexes.find(({ id }) => id === quantity.timex)?.value ?? '',
      conversionOf: quantity.conversionOf ?? '',
      span: placesOf([quantity.span]),
    }));
  },
};
