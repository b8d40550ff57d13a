import { textIn } from '../text/localized.ts';
import type { RecordContext } from './record-context.ts';
import type { Block } from './record-document.ts';
import { inEvery, say } from './voice.ts';

/** The adopted items under literal numbers, without a heading. */
export const agendaItems = ({ meeting, voices }: RecordContext): Block[] =>
  meeting.agenda.map(({ text }, index) => ({
    kind: 'numbered',
    number: `${index + 1}.`,
    text: inEvery(voices, ({ tag }) => textIn(text, tag)),
  }));

/** The agenda as adopted, or a reference to the annex that holds it; nothing where none was adopted. */
export const agendaBlocks = (context: RecordContext): Block[] => {
  const { meeting, voices } = context;
  if (meeting.agenda.length === 0) return [];
  const annex = meeting.annexes.findIndex(({ content }) => content.kind === 'agenda');
  const lead = inEvery(voices, (voice) => {
    const { lead: adopted, annexed } = voice.formulas.agenda;
    return annex < 0 ? say(voice, adopted) : say(voice, annexed, { number: `${annex + 1}` });
  });
  return [
    {
      kind: 'heading',
      level: 1,
      id: null,
      number: null,
      text: inEvery(voices, (voice) => say(voice, voice.formulas.agenda.heading)),
    },
    { kind: 'paragraph', text: lead },
    ...(annex < 0 ? agendaItems(context) : []),
  ];
};
