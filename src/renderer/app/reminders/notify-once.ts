import type { Notice } from '@shared/contract/calls.ts';
import type { Id } from '@shared/domain/identifier.ts';
import type { PlainDate } from '@shared/text/plain-date.ts';
import { desk } from '../desk-client.ts';

/** The last day on which this window said something about a commission. */
const saidOn = new Map<Id, PlainDate>();

/** Tells the user outside the window, once a day and commission; that it cannot be told is no loss, the panel stands. */
export const notifyOnce = (commission: Id, day: PlainDate, notice: Notice): void => {
  if (saidOn.get(commission) === day) return;
  saidOn.set(commission, day);
  void desk.notify(notice);
};
