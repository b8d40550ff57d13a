import type { ActionRow } from '@shared/contract/action-row.ts';
import type { Id } from '@shared/domain/identifier.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import type { LocalizedText } from '@shared/text/localized.ts';

/** The actions that came from one section. */
export interface SectionOfActions {
  id: Id;
  title: LocalizedText;
  actions: ActionRow[];
}

/** The actions by section, in the order of this meeting; those of sections that it has not come last. */
export const inSections = (meeting: Meeting, actions: readonly ActionRow[]): SectionOfActions[] => {
  const sections = new Map<Id, SectionOfActions>(
    meeting.sections.map(({ id, title }) => [id, { id, title, actions: [] }]),
  );
  for (const action of actions) {
    const known = sections.get(action.section.id) ?? { ...action.section, actions: [] };
    known.actions.push(action);
    sections.set(known.id, known);
  }
  return [...sections.values()].filter((section) => section.actions.length > 0);
};
