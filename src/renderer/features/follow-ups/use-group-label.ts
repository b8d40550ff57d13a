import { useDayText } from '../../app/day-text.ts';
import { useMeetingTitle } from '../../app/meeting-title.ts';
import type { Wording } from '../../app/registers/reading-languages.ts';
import { useText } from '../../app/text.tsx';
import { bodiesOf, type Group, type Grouping } from './model/grouping.ts';

/** The heading of a group, with the language it is in. */
export const useGroupLabel = (): ((group: Group, grouping: Exclude<Grouping, 'none'>) => Wording) => {
  const text = useText();
  const meetingTitle = useMeetingTitle();
  const { monthText } = useDayText();
  const plain = (label: string): Wording => ({ language: 'und', text: label });
  return ({ key, rows: [row] }, grouping) => {
    if (!row) return plain('');
    switch (grouping) {
      case 'meeting':
        return plain(meetingTitle(row.action.meeting));
      case 'section':
        return row.section.text ? row.section : plain(text('follow-ups.group.no-section'));
      case 'body':
        return (
          bodiesOf(row).find(({ id }) => key.endsWith(`/${id}`)) ?? plain(text('follow-ups.group.no-body'))
        );
      case 'state':
        return plain(text(`follow-ups.standing.${row.standing}`));
      case 'deadline-month':
        return plain(key === '' ? text('follow-ups.group.no-day') : monthText(key));
    }
  };
};
