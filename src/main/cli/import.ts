import { areCitedAlike } from '@shared/domain/citation.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import { commissionToReceive } from '../exchange/commission-to-receive.ts';
import { type Exchange, LARGEST_EXCHANGE } from '../exchange/exchange-file.ts';
import { readExchange } from '../exchange/read-exchange.ts';
import { holdStore } from '../store/hold-store.ts';
import { openOrCreateStore, openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import { command } from './command.ts';
import { inputFile } from './input-file.ts';
import { refuse } from './refusal.ts';

const refuseSameMeeting = async (store: Store, { commission, meeting }: Exchange): Promise<void> => {
  const ids = await store.meetingIds(commission.id);
  if (ids.includes(meeting.id)) refuse(`the store already has the meeting "${meeting.id}"`);
  for (const id of ids) {
    const existing = (await store.readMeeting(commission.id, id)).data;
    if (areCitedAlike(existing, meeting))
      refuse(`the store already has meeting ${meeting.ordinal} under the name "${id}"`);
  }
};

/** The originals stay where the record was signed; the checksum of what was signed comes along. */
const asReceived = (meeting: Meeting): Meeting =>
  meeting.seal === null ? meeting : { ...meeting, seal: { ...meeting.seal, files: [] } };

type Preparation = (store: Store) => Promise<void>;

/** What the store must do to take the meeting in. Refuses everything that can be refused; the store is only read. */
const preparationIn = async (store: Store, exchange: Exchange): Promise<Preparation> => {
  const { commission } = exchange;
  if (!(await store.commissionIds()).includes(commission.id))
    return (writable) => writable.createCommission(commission);
  await refuseSameMeeting(store, exchange);
  const existing = (await store.readCommission(commission.id)).data;
  const receiving = commissionToReceive(existing, exchange);
  if (!receiving.ok) return refuse(receiving.error.subject);
  return async (writable) => {
    if (receiving.value === existing) return;
    const document = await writable.openCommission(commission.id);
    document.replace(receiving.value);
    await document.save();
  };
};

export const importMeeting = command({
  name: 'import',
  summary: 'takes in a meeting that was exported from another desk',
  options: {
    store: { placeholder: 'DIR', required: true, summary: 'the folder of the store, or of a new one' },
  },
  operands: ['file'],
  run: async ({ store: directory, file }) => {
    const present = await openStore(directory, { readOnly: true });
    if (!present.ok && present.error.code !== 'not-found') return refuse(present.error.subject);
    const exchange = readExchange(await inputFile(file, LARGEST_EXCHANGE));
    if (!exchange.ok) return refuse(`${file}: ${exchange.error.subject}`);
    const { commission, meeting } = exchange.value;
    const prepare: Preparation = present.ok
      ? await preparationIn(present.value, exchange.value)
      : (writable) => writable.createCommission(commission);

    const store = await openOrCreateStore(directory);
    if (!store.ok) return refuse(store.error.subject);
    const hold = await holdStore(directory);
    if (!hold.ok) return refuse(hold.error.subject);
    try {
      await prepare(store.value);
      await store.value.createMeeting(asReceived(meeting));
    } finally {
      await hold.value.release();
    }
    return 0;
  },
});
