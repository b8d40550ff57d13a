import { openDesk } from '../desk.ts';
import { openStore } from '../store/open-store.ts';
import { command } from './command.ts';
import { refuse } from './refusal.ts';

export const sample = command({
  name: 'sample',
  summary: 'makes a new store with the sample commission and its meetings',
  options: { store: { placeholder: 'DIR', required: true, summary: 'a folder that is missing or empty' } },
  run: async ({ store: directory }) => {
    const existing = await openStore(directory, { readOnly: true });
    if (existing.ok) return refuse(`${directory} is already a store`);
    if (existing.error.code !== 'not-found') return refuse(existing.error.subject);
    const desk = await openDesk(directory, {
      deliver: async () => ({ kind: 'cancelled' }),
      now: () => new Date(),
    });
    if (!desk.ok) return refuse(desk.error.subject);
    const made = await desk.value.handlers['create-sample']({});
    await desk.value.close();
    return made.ok ? 0 : refuse(`no sample was made: ${made.error.code} ${made.error.subject}`);
  },
});
