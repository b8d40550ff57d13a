import type { PlainDate } from '@shared/text/plain-date.ts';
import { useMemo } from 'react';
import { useDayText } from '../../../app/day-text.ts';
import { useText } from '../../../app/text.tsx';
import { type FollowUpRow, STANDINGS } from '../model/follow-up-row.ts';
import { countsOf, dueTallies, tallies } from '../model/tallies.ts';
import { useGroupLabel } from '../use-group-label.ts';
import { fillOf, Patterns } from './patterns.tsx';
import { Picture } from './picture.tsx';
import { StackedBars } from './stacked-bars.tsx';
import { Timeline } from './timeline.tsx';
import './pictures.css';

const BARS = ['meeting', 'section', 'body'] as const;

export interface PicturesProps {
  rows: readonly FollowUpRow[];
  today: PlainDate;
  collator: Intl.Collator;
}

/** How it stands with the actions shown: by meeting, section and body, and when they are due. */
export const Pictures = ({ rows, today, collator }: PicturesProps) => {
  const text = useText();
  const { monthText, shortMonthText } = useDayText();
  const groupLabel = useGroupLabel();
  const charts = useMemo(
    () => BARS.map((grouping) => ({ grouping, tallied: tallies(rows, grouping, collator) })),
    [rows, collator],
  );
  const due = useMemo(() => dueTallies(rows, today), [rows, today]);
  const all = countsOf(rows);
  const summary = STANDINGS.filter((standing) => all[standing] > 0)
    .map((standing) => `${text(`follow-ups.standing.${standing}`)}: ${all[standing]}`)
    .join('; ');
  const labelOf = (period: string) => (period.length === 4 ? period : monthText(period));
  const isByYear = due[0]?.period.length === 4;
  return (
    <div className="pictures">
      <Patterns />
      <ul className="picture-legend" aria-label={text('follow-ups.picture.legend')}>
        {STANDINGS.filter((standing) => all[standing] > 0).map((standing) => (
          <li key={standing}>
            <svg width="22" height="14" aria-hidden="true">
              <rect
                x="0.5"
                y="0.5"
                width="21"
                height="13"
                fill={fillOf(standing)}
                className="picture-piece"
              />
            </svg>
            {text(`follow-ups.standing.${standing}`)}: {all[standing]}
          </li>
        ))}
      </ul>
      <Picture
        title={text('follow-ups.picture.timeline')}
        lines={due.map(({ period, counts }) => ({ id: period, label: labelOf(period), counts }))}
      >
        {due.length === 0 ? (
          <p className="muted">{text('follow-ups.picture.no-days')}</p>
        ) : (
          <Timeline
            title={text('follow-ups.picture.timeline')}
            description={summary}
            tallies={due}
            today={{
              period: today.slice(0, isByYear ? 4 : 7),
              label: text('follow-ups.picture.today'),
            }}
            labelOf={(period) => (isByYear ? period : shortMonthText(period))}
          />
        )}
      </Picture>
      {charts.map(({ grouping, tallied }) => {
        const bars = tallied.map(({ group, counts }) => {
          const { language, text: label } = groupLabel(group, grouping);
          return { id: group.key, label, lang: language === 'und' ? undefined : language, counts };
        });
        const title = text(`follow-ups.picture.${grouping}`);
        return (
          <Picture key={grouping} title={title} lines={bars}>
            <StackedBars title={title} description={summary} bars={bars} />
          </Picture>
        );
      })}
    </div>
  );
};
