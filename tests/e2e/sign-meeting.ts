import type { Page } from '@playwright/test';
import type { CallOutput } from '@shared/contract/calls.ts';
import type { Result } from '@shared/contract/result.ts';
import type { MeetingCommand } from '@shared/domain/meeting-commands.ts';
import { callDesk } from './desk-call.ts';

interface Address {
  commission: string;
  meeting: string;
}

/** Lets both sides agree to every clause as it stands and signs the record; throws where the desk refuses. */
export const signMeeting = async (page: Page, address: Address, signedOn: string): Promise<void> => {
  const open = (await callDesk(page, 'get-meeting', address)) as Result<CallOutput<'get-meeting'>>;
  if (!open.ok) throw new Error(open.error.code);
  const { meeting, revision } = open.value;
  const clauses = meeting.sections.flatMap((section) => [
    ...section.clauses,
    ...section.items.flatMap((item) => item.clauses),
  ]);
  const commands: MeetingCommand[] = [
    ...clauses.flatMap(({ id }) =>
      meeting.delegations.map(({ side }) => ({ type: 'set-agreement' as const, id, side, agreed: true })),
    ),
    { type: 'change-status', to: 'agreed' },
  ];
  const agreed = (await callDesk(page, 'edit-meeting', { ...address, revision, commands })) as Result<
    CallOutput<'edit-meeting'>
  >;
  const signed = agreed.ok
    ? ((await callDesk(page, 'sign-meeting', {
        ...address,
        revision: agreed.value.revision,
        signedOn,
        layouts: ['columns'],
      })) as Result<unknown>)
    : agreed;
  if (!signed.ok) throw new Error(`${signed.error.rejection ?? signed.error.code} ${signed.error.subject}`);
};
