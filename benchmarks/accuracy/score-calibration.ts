import type { Span } from '../../src/schema/span.ts';
import { createContentJudge } from './content-judge.ts';

export interface CalibrationBin {
  readonly count: number;
  /** Mean confidence and share that was right, from 0 to 1. */
  readonly confidence: number;
  readonly right: number;
}

export interface Calibration {
  /** Expected calibration error: the mean distance of the two, weighted by count (Guo et al. 2017). */
  readonly error: number;
  readonly bins: readonly CalibrationBin[];
}

interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly statements: readonly { readonly content: Span[] }[];
}

interface PredictedArticle {
  readonly id: string;
  readonly statements: readonly { readonly content: Span[]; readonly confidence: number | null }[];
}

const BINS = 10;

/** How well confidences keep their word, in ten bins of one width. Statements without a confidence are left out. */
export function scoreCalibration(gold: readonly GoldArticle[], predicted: readonly PredictedArticle[]): Calibration {
  const articles = new Map(gold.map((article) => [article.id, article]));
  const judged = predicted.flatMap(({ id, statements }) => {
    const article = articles.get(id);
    if (!article) throw new Error(`no gold article "${id}"`);
    const isRight = createContentJudge(
      article.text,
      article.statements.map(({ content }) => content),
    );
    return statements.flatMap(({ content, confidence }) =>
      confidence === null ? [] : [{ confidence, right: Number(isRight(content)) }],
    );
  });
  const bins = Array.from({ length: BINS }, (_, bin) =>
    judged.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === bin),
  )
    .filter((rows) => rows.length > 0)
    .map((rows) => ({
      count: rows.length,
      confidence: mean(rows.map(({ confidence }) => confidence)),
      right: mean(rows.map(({ right }) => right)),
    }));
  const distance = bins.reduce((sum, bin) => sum + bin.count * Math.abs(bin.confidence - bin.right), 0);
  return { error: distance / judged.length, bins };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
