import type { Annex } from '../domain/meeting.ts';
import { type LocalizedText, textIn } from '../text/localized.ts';
import { actionTable } from './action-table.ts';
import { agendaItems } from './agenda.ts';
import { delegationList } from './delegation-list.ts';
import { commonValues, type RecordContext } from './record-context.ts';
import type { AnnexPart, Block } from './record-document.ts';
import { inEvery, nameIn, say, type Voice } from './voice.ts';

const usualTitle = ({ commission }: RecordContext, { content }: Annex, voice: Voice): string => {
  const { annex } = voice.formulas;
  switch (content.kind) {
    case 'delegation': {
      const side = commission.sides.find(({ id }) => id === content.side);
      return say(voice, annex.delegation, { country: nameIn(side?.fullName ?? {}, voice) });
    }
    case 'agenda':
      return say(voice, annex.agenda);
    case 'action-table':
      return say(voice, annex.actionTable);
    case 'text':
      return '';
  }
};

/** The paragraphs of a text side by side, the first beside the first. */
const paragraphs = ({ voices }: RecordContext, text: LocalizedText): Block[] => {
  const columns = voices.map(({ tag }) => textIn(text, tag).split(/\n+/));
  const longest = Math.max(...columns.map((column) => column.length));
  return Array.from({ length: longest }, (_, index) => ({
    kind: 'paragraph',
    text: columns.map((column) => column[index] ?? ''),
  }));
};

const blocksOf = (context: RecordContext, { content }: Annex): Block[] => {
  switch (content.kind) {
    case 'delegation':
      return [delegationList(context, content.side)];
    case 'agenda':
      return agendaItems(context);
    case 'action-table':
      return [actionTable(context)];
    case 'text':
      return paragraphs(context, content.text);
  }
};

/** The annexes under their numbers, which follow the meeting and are the same in both originals. */
export const annexParts = (context: RecordContext): AnnexPart[] =>
  context.meeting.annexes.map((annex, index) => ({
    number: `${index + 1}`,
    label: inEvery(context.voices, (voice) =>
      say(voice, voice.formulas.annex.label, {
        ...commonValues(context, voice),
        number: `${index + 1}`,
      }).trim(),
    ),
    title: inEvery(
      context.voices,
      (voice) => textIn(annex.title, voice.tag) || usualTitle(context, annex, voice),
    ),
    blocks: blocksOf(context, annex),
  }));
