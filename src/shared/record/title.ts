import { GRAMMATICAL_CASES, type InflectedNoun } from '../text/noun.ts';
import { daysInWords } from './days-in-words.ts';
import { commonValues, type RecordContext } from './record-context.ts';
import type { Block, Parallel } from './record-document.ts';
import { inEvery, nameIn, say, type Voice } from './voice.ts';

const inCapitals = (noun: InflectedNoun, { tag }: Voice): InflectedNoun => {
  const capitals = { ...noun };
  for (const form of GRAMMATICAL_CASES) if (noun[form]) capitals[form] = noun[form].toLocaleUpperCase(tag);
  return capitals;
};

/** The title over the record, one line for the kind of record, one for the meeting, one for the commission. */
const title = (context: RecordContext): Block => ({
  kind: 'title',
  text: inEvery(context.voices, (voice) => {
    const values = commonValues(context, voice);
    return say(voice, voice.formulas.title, { ...values, kind: inCapitals(values.kind, voice) });
  }),
});

const placeAndDates = ({ meeting, voices }: RecordContext): Block => ({
  kind: 'place-and-dates',
  text: inEvery(voices, (voice) =>
    [
      nameIn(meeting.place, voice).nominative,
      meeting.mode === 'videoconference' ? voice.formulas.byVideoconference : '',
      daysInWords(meeting, voice) || voice.formulas.dates.blank,
    ]
      .filter(Boolean)
      .join(voice.formulas.list.separator),
  ),
});

/** Title, place and dates. */
export const titleBlocks = (context: RecordContext): Block[] => [title(context), placeAndDates(context)];

/** The title in one line, for the properties of a file. */
export const documentTitle = (context: RecordContext): Parallel =>
  inEvery(context.voices, (voice) =>
    say(voice, voice.formulas.title, commonValues(context, voice)).replaceAll('\n', ' '),
  );
