import type { Commission } from '@shared/domain/commission.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import { FileProblem } from '../store/file-problem.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import { refuse } from './refusal.ts';

/** Opens an existing store to read from it: nothing in it is touched. */
export const readStore = async (directory: string): Promise<Store> => {
  const opened = await openStore(directory, { readOnly: true });
  if (opened.ok) return opened.value;
  const { code, subject } = opened.error;
  return refuse(code === 'not-found' ? `there is no store in ${subject}` : subject);
};

/** Refuses the id of a commission that the store does not have. */
export const refuseUnknownCommission = async (store: Store, wanted: string | undefined): Promise<void> => {
  if (wanted !== undefined && !(await store.commissionIds()).includes(wanted))
    refuse(`there is no commission "${wanted}"`);
};

/** The commission with this id, or the only one where none is named. */
export const findCommission = async (store: Store, wanted: string | undefined): Promise<Commission> => {
  await refuseUnknownCommission(store, wanted);
  const ids = await store.commissionIds();
  const [only, second] = wanted === undefined ? ids : [wanted];
  if (only === undefined) return refuse('there is no commission in the store');
  if (second !== undefined) return refuse(`name one with --commission: ${ids.join(', ')}`);
  return (await store.readCommission(only)).data;
};

/** Every meeting with this ordinal, and what keeps others from being read. */
const withOrdinal = async (store: Store, commission: Commission, ordinal: number) => {
  const found: Meeting[] = [];
  const problems: FileProblem[] = [];
  for (const id of await store.meetingIds(commission.id)) {
    try {
      const meeting = (await store.readMeeting(commission.id, id)).data;
      if (meeting.ordinal === ordinal) found.push(meeting);
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      problems.push(error);
    }
  }
  return { found, problems };
};

/** The meeting with this id or, in digits, with this ordinal. A damaged one is in nobody's way but its own. */
export const findMeeting = async (store: Store, commission: Commission, wanted: string): Promise<Meeting> => {
  const unknown = `there is no meeting "${wanted}" of the commission "${commission.id}"`;
  if ((await store.meetingIds(commission.id)).includes(wanted))
    return (await store.readMeeting(commission.id, wanted)).data;
  if (!/^\d{1,3}$/.test(wanted)) return refuse(unknown);
  const { found, problems } = await withOrdinal(store, commission, Number(wanted));
  const [only, second] = found;
  if (second) return refuse(`several meetings have this number: ${found.map(({ id }) => id).join(', ')}`);
  return only ?? refuse(problems[0]?.message ?? unknown);
};
