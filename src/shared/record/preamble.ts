import { textIn } from '../text/localized.ts';
import { onDays } from './days-in-words.ts';
import { headOf, postOfPerson, styledName } from './people-in-words.ts';
import { commonValues, type RecordContext } from './record-context.ts';
import type { Block } from './record-document.ts';
import { inEvery, listed, nameIn, phrase, say, sideIn, type Voice } from './voice.ts';

/** The words of a language that agree with the gender of its meeting noun. */
export const agreeing = (voice: Voice, gender: 'masculine' | 'feminine' | 'neuter' = 'masculine') =>
  Object.fromEntries(
    Object.entries(voice.formulas.agreeing).map(([place, byGender]) => [place, byGender[gender]]),
  );

const opening = (context: RecordContext, voice: Voice): string => {
  const { meeting, commission } = context;
  const { preamble } = voice.formulas;
  const values = commonValues(context, voice);
  const held = say(voice, meeting.mode === 'in-person' ? preamble.inPerson : preamble.videoconference, {
    ...values,
    ...agreeing(voice, values.noun.gender),
    place: nameIn(meeting.place, voice),
    onDates: onDays(meeting, voice),
  });
  const legalBasis = textIn(commission.legalBasis, voice.tag).trim().replace(/\.$/, '');
  return legalBasis ? `${held} ${say(voice, preamble.legalBasis, { legalBasis })}` : held;
};

const heads = (context: RecordContext): Block[] => {
  const { meeting, commission, sides, voices } = context;
  const lines = sides.map((side, index) =>
    inEvery(voices, (voice) => {
      const head = headOf(side, meeting, commission);
      const line = phrase(voice, voice.formulas.heads.head, {
        side: sideIn(side, voice),
        name: head ? styledName(head, voice) : '',
        post: head ? postOfPerson(head, meeting, commission, voice) : '',
      });
      return `${line}${index === 0 ? voice.formulas.list.lines : '.'}`;
    }),
  );
  const lead = inEvery(voices, (voice) =>
    say(voice, voice.formulas.heads.lead, commonValues(context, voice)),
  );
  return [{ kind: 'paragraph', text: lead }, ...lines.map((text): Block => ({ kind: 'entry', text }))];
};

/** Where the delegations are listed; nothing where no annex lists them. */
const delegations = ({ meeting, voices }: RecordContext): Block[] => {
  const numbers = meeting.annexes.flatMap(({ content }, index) =>
    content.kind === 'delegation' ? [`${index + 1}`] : [],
  );
  if (numbers.length === 0) return [];
  const text = inEvery(voices, (voice) => {
    const { one, other } = voice.formulas.delegations;
    return say(voice, numbers.length === 1 ? one : other, { numbers: listed(voice, numbers) });
  });
  return [{ kind: 'paragraph', text }];
};

/** What stands between title and agenda: that the meeting was held and on what basis, who headed it, who took part. */
export const preambleBlocks = (context: RecordContext): Block[] => [
  { kind: 'paragraph', text: inEvery(context.voices, (voice) => opening(context, voice)) },
  ...heads(context),
  ...delegations(context),
];
