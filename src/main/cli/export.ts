import { exchangeFile } from '../exchange/write-exchange.ts';
import { command } from './command.ts';
import { outputFile, writeOutput } from './output-file.ts';
import { findCommission, findMeeting, readStore } from './read-store.ts';

export const exportMeeting = command({
  name: 'export',
  summary: 'writes a meeting with its commission as JSON (schema/exchange.schema.json)',
  options: {
    store: { placeholder: 'DIR', required: true, summary: 'the folder of the store' },
    commission: { placeholder: 'ID', summary: 'needed where the store holds several' },
    meeting: { placeholder: 'NUMBER|ID', required: true, summary: 'the meeting' },
    out: { placeholder: 'FILE', required: true, summary: 'where to write' },
  },
  run: async ({ store: directory, commission: commissionId, meeting: wanted, out }) => {
    const store = await readStore(directory);
    const path = await outputFile(out, directory);
    const commission = await findCommission(store, commissionId);
    const meeting = await findMeeting(store, commission, wanted);
    await writeOutput(path, exchangeFile(commission, meeting).bytes);
    return 0;
  },
});
