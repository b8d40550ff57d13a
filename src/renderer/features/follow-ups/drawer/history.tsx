import type { ActionRow } from '@shared/contract/action-row.ts';
import { type Commission, sideOf } from '@shared/domain/commission.ts';
import { textInFirst } from '@shared/text/localized.ts';
import type { PlainDate } from '@shared/text/plain-date.ts';
import { useDayText } from '../../../app/day-text.ts';
import { useMeetingTitle } from '../../../app/meeting-title.ts';
import { RecordText } from '../../../app/record-text.tsx';
import { useReadingLanguages } from '../../../app/registers/reading-languages.ts';
import { useText } from '../../../app/text.tsx';
import { type HistoryEvent, historyOf } from '../model/history.ts';

/** Every meeting and report that touched the action, the oldest first. */
export const History = ({ chain, commission }: { chain: readonly ActionRow[]; commission: Commission }) => {
  const text = useText();
  const { dayText } = useDayText();
  const meetingTitle = useMeetingTitle();
  const reading = useReadingLanguages(commission.languages);

  const signatureDay = (day: PlainDate | null): string => (day === null ? '' : dayText(day));

  const told = (event: HistoryEvent) => {
    const { reference, meeting } = event.action;
    switch (event.kind) {
      case 'agreed':
        return {
          when: signatureDay(meeting.signedOn),
          what: text('follow-ups.history.agreed', { reference, meeting: meetingTitle(meeting) }),
          words: {},
        };
      case 'reported': {
        const { on, side, state, text: words } = event.report;
        const reporter = sideOf(commission, side);
        return {
          when: dayText(on),
          what: text('follow-ups.history.reported', {
            reference,
            side: (reporter && textInFirst(reporter.shortName, reading)) || side,
            state: text(`follow-ups.reported.${state}`),
          }),
          words,
        };
      }
      case 'decided': {
        const { meeting: later, kind, statement } = event.decision;
        return {
          when: signatureDay(later.signedOn),
          what: text('follow-ups.history.decided', {
            reference,
            meeting: meetingTitle(later),
            decision: text(`follow-ups.decided.${kind}`, { successor: event.action.successor ?? '' }),
          }),
          words: statement,
        };
      }
    }
  };

  return (
    <section className="drawer-part">
      <h3>{text('follow-ups.history')}</h3>
      <ol className="action-history">
        {historyOf(chain).map((event) => {
          const { when, what, words } = told(event);
          const id = event.kind === 'reported' ? event.report.id : event.kind;
          return (
            <li key={`${event.action.reference} ${id}`}>
              <span className="history-day">{when}</span>
              <div>
                <p>{what}</p>
                <p className="muted">
                  <RecordText value={words} languages={reading} />
                </p>
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
};
