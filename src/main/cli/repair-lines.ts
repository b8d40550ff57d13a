import type { Damage, Recovery } from '@shared/contract/calls.ts';

const FROM = { 'unfinished-save': 'an unfinished save', backup: 'the backup' } as const;

export const damageLine = ({ file, reason }: Damage): string => `${file}: ${reason}`;

/** `commissions/…/meeting.json: is not complete JSON; the backup of 2026-11-25T22:02:41.123Z was taken instead` */
export const recoveryLine = ({ from, at, ...damage }: Recovery, fate: string): string =>
  `${damageLine(damage)}; ${FROM[from]} of ${at} ${fate}`;
