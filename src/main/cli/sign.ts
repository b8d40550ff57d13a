import { Layout } from '@shared/domain/record-choice.ts';
import { usualLayout } from '@shared/record/originals.ts';
import { openDesk } from '../desk.ts';
import { command } from './command.ts';
import { dayFrom, oneOf } from './option-values.ts';
import { findCommission, findMeeting, readStore } from './read-store.ts';
import { refuse } from './refusal.ts';

const layoutsFrom = (given: string): Layout[] => [
  ...new Set(given.split(',').map((word) => oneOf('layouts', Layout, word.trim()))),
];

export const sign = command({
  name: 'sign',
  summary: 'signs the record of an agreed meeting for ever, and files its originals',
  options: {
    store: { placeholder: 'DIR', required: true, summary: 'the folder of the store' },
    commission: { placeholder: 'ID', summary: 'needed where the store holds several' },
    meeting: { placeholder: 'NUMBER|ID', required: true, summary: 'the meeting' },
    'signed-on': { placeholder: 'DAY', required: true, summary: 'the day of signature, such as 2026-03-01' },
    layouts: {
      placeholder: Layout.options.join(','),
      summary: 'the layouts to file (usually columns where there are several languages)',
    },
  },
  run: async (given) => {
    const signedOn = dayFrom('signed-on', given['signed-on']);
    const store = await readStore(given.store);
    const commission = await findCommission(store, given.commission);
    const found = await findMeeting(store, commission, given.meeting);
    const address = { commission: commission.id, meeting: found.id };
    const layouts = given.layouts ? layoutsFrom(given.layouts) : [usualLayout(found.closing.languages)];

    const desk = await openDesk(given.store, {
      deliver: async () => ({ kind: 'cancelled' }),
      now: () => new Date(),
    });
    if (!desk.ok) return refuse(desk.error.subject);
    const { handlers } = desk.value;
    try {
      const open = await handlers['get-meeting'](address);
      if (!open.ok) return refuse(`${open.error.code} ${open.error.subject}`);
      const { revision } = open.value;
      const signed = await handlers['sign-meeting']({ ...address, revision, signedOn, layouts });
      if (!signed.ok) {
        const { code, rejection, subject } = signed.error;
        return refuse(`nothing was signed: ${rejection ?? code} ${subject}`);
      }
      const { seal } = signed.value.meeting;
      // As sha256sum writes it, and reads it again with --check.
      for (const { name, sha256 } of seal?.files ?? []) console.log(`${sha256}  ${name}`);
      console.log(`signed on ${signedOn}; the content has the SHA-256 ${seal?.content}`);
      return 0;
    } finally {
      await desk.value.close();
    }
  },
});
