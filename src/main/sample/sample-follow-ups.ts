import { applyToFollowUps } from '@shared/domain/apply-follow-ups.ts';
import { ClauseNumber } from '@shared/domain/clause-number.ts';
import type { Commission } from '@shared/domain/commission.ts';
import {
  type FollowUpCommand,
  type FollowUps,
  noFollowUps,
  PrivateNotes,
  Report,
} from '@shared/domain/follow-up.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import { z } from 'zod';

/** What happened to the actions of a meeting as resources/sample holds it. Reports get ids in their order. */
export const FollowUpContent = z.array(
  z.strictObject({
    clause: ClauseNumber,
    reports: z.array(Report.omit({ id: true })),
    private: PrivateNotes.optional(),
  }),
);
export type FollowUpContent = z.infer<typeof FollowUpContent>;

const commandsOf = ({ clause, reports, private: notes }: FollowUpContent[number]): FollowUpCommand[] => [
  ...reports.map((report, index) => ({
    type: 'put-report' as const,
    clause,
    report: { ...report, id: `report-${index + 1}` },
  })),
  ...(notes ? [{ type: 'edit-private-notes' as const, clause, changes: notes }] : []),
];

/** The follow-ups of the signed meeting, made by the domain's own commands; throws where they refuse. */
export const sampleFollowUps = (
  content: FollowUpContent,
  meeting: Meeting,
  commission: Commission,
): FollowUps =>
  content.flatMap(commandsOf).reduce((followUps, command) => {
    const applied = applyToFollowUps(followUps, command, { meeting, commission });
    if (!applied.ok)
      throw new Error(
        `The sample is inconsistent: ${command.type} refused, ${applied.rejection.code} (${applied.rejection.subject})`,
      );
    return applied.state;
  }, noFollowUps(meeting.id));
