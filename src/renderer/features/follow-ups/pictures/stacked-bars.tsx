import { STANDINGS, type Standing } from '../model/follow-up-row.ts';
import type { Counts } from '../model/tallies.ts';
import { fillOf } from './patterns.tsx';

export interface Bar {
  id: string;
  label: string;
  lang?: string | undefined;
  counts: Counts;
}

/** Measures of the drawing; the text keeps them when the picture grows with its place. */
const WIDTH = 640;
const LABELS = 210;
const TOTALS = 50;
const LINE = 24;
const THICKNESS = 16;
const LONGEST_LABEL = 32;

const shortened = (label: string): string =>
  label.length <= LONGEST_LABEL ? label : `${label.slice(0, LONGEST_LABEL - 1).trimEnd()}…`;

const totalOf = (counts: Counts): number => STANDINGS.reduce((sum, standing) => sum + counts[standing], 0);

/** The pieces of a bar from left to right, each with where it begins. */
const piecesOf = (counts: Counts): { standing: Standing; start: number; count: number }[] => {
  let start = 0;
  return STANDINGS.flatMap((standing) => {
    const piece = { standing, start, count: counts[standing] };
    start += piece.count;
    return piece.count > 0 ? [piece] : [];
  });
};

/** Bars side by side on one scale, each made of the standings of its actions. */
export const StackedBars = ({
  title,
  description,
  bars,
}: {
  title: string;
  description: string;
  bars: readonly Bar[];
}) => {
  const most = Math.max(1, ...bars.map(({ counts }) => totalOf(counts)));
  const scale = (WIDTH - LABELS - TOTALS) / most;
  return (
    <svg className="picture-drawing" viewBox={`0 0 ${WIDTH} ${bars.length * LINE}`} role="img">
      <title>{title}</title>
      <desc>{description}</desc>
      {bars.map(({ id, label, lang, counts }, index) => (
        <g key={id} transform={`translate(0 ${index * LINE})`}>
          <text x={LABELS - 8} y={LINE / 2} className="picture-label" lang={lang}>
            {shortened(label)}
          </text>
          {piecesOf(counts).map(({ standing, start, count }) => (
            <rect
              key={standing}
              x={LABELS + start * scale}
              y={(LINE - THICKNESS) / 2}
              width={count * scale}
              height={THICKNESS}
              fill={fillOf(standing)}
              className="picture-piece"
            />
          ))}
          <text x={LABELS + totalOf(counts) * scale + 6} y={LINE / 2} className="picture-total">
            {totalOf(counts)}
          </text>
        </g>
      ))}
    </svg>
  );
};
