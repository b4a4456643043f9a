import type { Calibration } from './accuracy/score-calibration.ts';

const SIZE = 320;
const MARGIN = 44;
const at = (share: number) => MARGIN + share * SIZE;
const up = (share: number) => MARGIN + (1 - share) * SIZE;

/** A reliability diagram (DeGroot & Fienberg 1983) as SVG: a dot for each bin, its area by its count, and the line of perfect calibration. */
export function renderReliability({ error, bins }: Calibration, set: string): string {
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  const dots = bins.map(({ count, confidence, right }) => {
    const radius = (3 + 22 * Math.sqrt(count / total)).toFixed(1);
    const title = `<title>${count} statements: confidence ${confidence.toFixed(2)}, right ${right.toFixed(2)}</title>`;
    return `<circle cx="${at(confidence).toFixed(1)}" cy="${up(right).toFixed(1)}" r="${radius}" fill="#2563eb" fill-opacity="0.55">${title}</circle>`;
  });
  const ticks = [0, 0.25, 0.5, 0.75, 1].flatMap((share) => [
    `<text x="${at(share)}" y="${up(0) + 18}" text-anchor="middle">${share}</text>`,
    `<text x="${at(0) - 8}" y="${up(share) + 4}" text-anchor="end">${share}</text>`,
    `<path d="M${at(share)} ${up(0)}V${up(1)}M${at(0)} ${up(share)}H${at(1)}" stroke="#d1d5db"/>`,
  ]);
  const whole = SIZE + 2 * MARGIN;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${whole} ${whole}" font-family="sans-serif" font-size="11">
<title>Reliability of the confidences of ${set}</title>
<rect width="${whole}" height="${whole}" fill="#fff"/>
${ticks.join('\n')}
<path d="M${at(0)} ${up(0)}L${at(1)} ${up(1)}" stroke="#6b7280" stroke-dasharray="4 4"/>
${dots.join('\n')}
<text x="${whole / 2}" y="22" text-anchor="middle" font-size="12">Statements of ${set}: ${total}, calibration error ${error.toFixed(3)}</text>
<text x="${whole / 2}" y="${whole - 8}" text-anchor="middle">confidence given</text>
<text transform="translate(14 ${whole / 2}) rotate(-90)" text-anchor="middle">share that was right</text>
</svg>
`;
}
