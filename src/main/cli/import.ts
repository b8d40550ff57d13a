import { readFile, stat } from 'node:fs/promises';
import { commissionToReceive } from '../exchange/commission-to-receive.ts';
import { type Exchange, LARGEST_EXCHANGE } from '../exchange/exchange-file.ts';
import { readExchange } from '../exchange/read-exchange.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import { command } from './command.ts';
import { readStore } from './read-store.ts';
import { oneLine, refuse } from './refusal.ts';

/** The bytes of the file, or just so many of them that they are seen to be too many. */
const readFileOf = async (path: string): Promise<Uint8Array> => {
  try {
    const { size } = await stat(path);
    return size > LARGEST_EXCHANGE ? new Uint8Array(LARGEST_EXCHANGE + 1) : await readFile(path);
  } catch (error) {
    return refuse(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
};

const refuseSameMeeting = async (store: Store, { commission, meeting }: Exchange): Promise<void> => {
  const ids = await store.meetingIds(commission.id);
  if (ids.includes(meeting.id)) refuse(`the store already has the meeting "${meeting.id}"`);
  for (const id of ids) {
    const { ordinal, regularity } = (await store.readMeeting(commission.id, id)).data;
    if (regularity === 'regular' && meeting.regularity === 'regular' && ordinal === meeting.ordinal)
      refuse(`the store already has meeting ${ordinal} under the name "${id}"`);
  }
};

/** How the commission takes the meeting in. Refuses everything that can be refused; the store is only read. */
const receive = async (store: Store, exchange: Exchange): Promise<(writable: Store) => Promise<void>> => {
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
  options: { store: { placeholder: 'DIR', required: true, summary: 'the folder of the store' } },
  operands: ['file'],
  run: async ({ store: directory, file }) => {
    const store = await readStore(directory);
    const exchange = readExchange(await readFileOf(file));
    if (!exchange.ok) return refuse(oneLine(`${file}: ${exchange.error.subject}`));
    const prepare = await receive(store, exchange.value);

    const writable = await openStore(directory);
    if (!writable.ok) return refuse(writable.error.subject);
    await prepare(writable.value);
    await writable.value.createMeeting(exchange.value.meeting);
    return 0;
  },
});
