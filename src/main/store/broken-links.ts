import type { Damage } from '@shared/contract/calls.ts';
import type { Commission } from '@shared/domain/commission.ts';
import { brokenInCommission } from '@shared/domain/consistency/commission-references.ts';
import { brokenInMeeting } from '@shared/domain/consistency/meeting-references.ts';
import type { DeskSettings } from '@shared/domain/desk-settings.ts';
import type { FollowUps } from '@shared/domain/follow-up.ts';
import type { Id } from '@shared/domain/identifier.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import { numbersOf } from '@shared/domain/numbering.ts';
import { commissionFile, deskSettingsFile, followUpsFile, meetingFile } from './layout.ts';

/** The files of one commission, as far as they can be read. */
export interface ReadCommission {
  commission: Commission | null;
  settings: DeskSettings | null;
  /** The ids of all meetings, readable or not. */
  ids: readonly Id[];
  meetings: readonly { meeting: Meeting | null; followUps: FollowUps | null }[];
}

function* brokenInFollowUps({ entries }: FollowUps, meeting: Meeting): Generator<string> {
  const numbers = new Set(numbersOf(meeting).values());
  for (const { clause } of entries)
    if (!numbers.has(clause)) yield `follow-ups: "${clause}" is no clause of the meeting`;
}

function* brokenInOrigins({ dispositions }: Meeting, ids: readonly Id[]): Generator<string> {
  for (const { origin } of dispositions)
    if (!ids.includes(origin.meeting)) yield `meeting.dispositions: "${origin.meeting}" is no meeting`;
}

const inFile = (file: string, reasons: Iterable<string>): Damage[] =>
  [...reasons].map((reason) => ({ file, reason }));

/** Every reference between the files of a commission that leads nowhere. A file that cannot be read breaks none. */
export const brokenLinks = ({ commission, settings, ids, meetings }: ReadCommission): Damage[] => {
  if (commission === null) return [];
  const sides = commission.sides.map(({ id }) => id);
  const ownSide = settings?.ownSide ?? null;
  const { name: settingsName } = deskSettingsFile('', commission.id);
  return [
    ...inFile(commissionFile('', commission.id).name, brokenInCommission(commission)),
    ...inFile(
      settingsName,
      ownSide === null || sides.includes(ownSide) ? [] : [`ownSide: "${ownSide}" is no side`],
    ),
    ...meetings.flatMap(({ meeting, followUps }) => {
      if (meeting === null) return [];
      const { name } = meetingFile('', commission.id, meeting.id);
      const { name: followUpsName } = followUpsFile('', commission.id, meeting.id);
      return [
        ...inFile(name, brokenInMeeting(meeting, commission)),
        ...inFile(name, brokenInOrigins(meeting, ids)),
        ...inFile(followUpsName, followUps === null ? [] : brokenInFollowUps(followUps, meeting)),
      ];
    }),
  ];
};
