import type { Id } from '@shared/domain/identifier.ts';
import type { MeetingHeader } from '@shared/domain/meeting.ts';
import type { FollowUpRow } from './follow-up-row.ts';
import { bodiesOf } from './grouping.ts';

/** What the sentence offers to choose from, as far as it depends on the actions at hand. */
export interface FilterOptions {
  /** The latest first. */
  meetings: { id: Id; meeting: Pick<MeetingHeader, 'ordinal' | 'regularity'> }[];
  sections: { id: string; label: string; lang: string }[];
  bodies: { id: Id; label: string; lang: string }[];
}

/** The meetings, sections and bodies that any of the rows has. */
export const filterOptions = (rows: readonly FollowUpRow[], collator: Intl.Collator): FilterOptions => {
  const meetings: Map<Id, FilterOptions['meetings'][number]> = new Map();
  const sections: Map<string, FilterOptions['sections'][number]> = new Map();
  const bodies: Map<Id, FilterOptions['bodies'][number]> = new Map();
  for (const row of rows) {
    const { action, section } = row;
    if (!meetings.has(action.origin.meeting))
      meetings.set(action.origin.meeting, { id: action.origin.meeting, meeting: action.meeting });
    if (section.key !== '' && !sections.has(section.key))
      sections.set(section.key, { id: section.key, label: section.text, lang: section.language });
    for (const { id, text, language } of bodiesOf(row))
      if (!bodies.has(id)) bodies.set(id, { id, label: text, lang: language });
  }
  const byLabel = (one: { label: string }, other: { label: string }) =>
    collator.compare(one.label, other.label);
  return {
    meetings: [...meetings.values()].sort((one, other) => other.meeting.ordinal - one.meeting.ordinal),
    sections: [...sections.values()].sort(byLabel),
    bodies: [...bodies.values()].sort(byLabel),
  };
};
