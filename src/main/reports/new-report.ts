import { createHash } from 'node:crypto';
import type { ActionRow } from '@shared/contract/action-row.ts';
import type { Report } from '@shared/domain/follow-up.ts';
import { onOneLine } from './folded.ts';

/** A report as it was filled in, written in one language at most. */
export type NewReport = Omit<Report, 'id'>;

/** The report under an id that follows from its content, so that the same file adds nothing the second time. */
export const withId = (report: NewReport, { origin }: ActionRow): Report => ({
  id: createHash('sha256')
    .update(
      JSON.stringify([origin.meeting, origin.clause, report.side, report.on, report.state, report.text]),
    )
    .digest('hex')
    .slice(0, 32),
  ...report,
});

/** Whether the side has already reported the same on the same day, be the text there in several languages. */
export const isKnownReport = ({ side, on, state, text }: NewReport, { reports }: ActionRow): boolean => {
  const [written = ''] = Object.values(text);
  return reports.some((known) => {
    const texts = Object.values(known.text).filter(Boolean);
    const isSameText =
      texts.some((one) => onOneLine(one) === onOneLine(written)) || texts.length + written.length === 0;
    return known.side === side && known.on === on && known.state === state && isSameText;
  });
};
