import { dayOf } from '@shared/domain/meeting.ts';
import { dateParts } from '@shared/text/plain-date.ts';
import { useIntl } from 'react-intl';
import { useText } from '../../app/text.tsx';
import { useMeeting } from '../../app/workspace-context.tsx';
import { DelegationColumn } from './delegation-column.tsx';
import './delegations.css';

/** Who comes to the meeting: both delegations side by side, in protocol order. */
export const Delegations = () => {
  const text = useText();
  const intl = useIntl();
  const { meeting } = useMeeting();
  const day = dayOf(meeting);
  const inWords = (date: string) => {
    const { year, month, day: dayOfMonth } = dateParts(date);
    return intl.formatDate(Date.UTC(year, month - 1, dayOfMonth), { dateStyle: 'long', timeZone: 'UTC' });
  };
  return (
    <div className="page delegations">
      <p className="muted">
        {day === null
          ? text('delegations.posts.latest')
          : text('delegations.posts.on', { day: inWords(day) })}
      </p>
      <div className="delegation-columns">
        {meeting.delegations.map((delegation) => (
          <DelegationColumn key={delegation.side} delegation={delegation} day={day} />
        ))}
      </div>
    </div>
  );
};
