import { STANDINGS } from '../model/follow-up-row.ts';
import type { DueTally } from '../model/tallies.ts';
import { fillOf } from './patterns.tsx';

const WIDTH = 640;
const HEIGHT = 190;
const FOOT = 22;
const HEAD = 32;
/** The place of a total above its column: narrower columns have none. */
const TOTAL = 18;
/** The narrowest place of a label below the columns. */
const LABEL = 52;

export interface TimelineProps {
  title: string;
  description: string;
  tallies: readonly DueTally[];
  /** The period that today is in, and what stands above it. */
  today: { period: string; label: string };
  labelOf: (period: string) => string;
}

/** Columns in the order of time, each made of the standings of what is due then; today is marked. */
export const Timeline = ({ title, description, tallies, today, labelOf }: TimelineProps) => {
  const totals = tallies.map(({ counts }) => STANDINGS.reduce((sum, standing) => sum + counts[standing], 0));
  const scale = (HEIGHT - FOOT - HEAD) / Math.max(1, ...totals);
  const step = WIDTH / tallies.length;
  const every = Math.ceil(LABEL / step);
  return (
    <svg className="picture-drawing" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img">
      <title>{title}</title>
      <desc>{description}</desc>
      {tallies.map(({ period, counts }, index) => {
        const total = totals[index] ?? 0;
        const crown = HEIGHT - FOOT - total * scale;
        let top = HEIGHT - FOOT;
        return (
          <g key={period} transform={`translate(${index * step} 0)`}>
            {period === today.period && (
              <>
                <path d={`M${step / 2} 13V${crown - (total > 0 ? TOTAL : 0)}`} className="picture-today" />
                <text x={step / 2} y={8} className="picture-today-label">
                  {today.label}
                </text>
              </>
            )}
            {STANDINGS.map((standing) => {
              const height = counts[standing] * scale;
              top -= height;
              return height === 0 ? null : (
                <rect
                  key={standing}
                  x={step * 0.15}
                  y={top}
                  width={step * 0.7}
                  height={height}
                  fill={fillOf(standing)}
                  className="picture-piece"
                />
              );
            })}
            {step >= TOTAL && total > 0 && (
              <text x={step / 2} y={crown - 5} className="picture-column-total">
                {total}
              </text>
            )}
            {index % every === 0 && (
              <text x={step / 2} y={HEIGHT - 6} className="picture-period">
                {labelOf(period)}
              </text>
            )}
          </g>
        );
      })}
      <path d={`M0 ${HEIGHT - FOOT}H${WIDTH}`} className="picture-axis" />
    </svg>
  );
};
