import type { Commission } from '../domain/commission.ts';
import type { Meeting } from '../domain/meeting.ts';
import type { RecordChoice } from '../domain/record-choice.ts';
import type { TrackedAction } from '../domain/tracked-action.ts';
import { isBlank, textInFirst } from '../text/localized.ts';
import type { PlainDate } from '../text/plain-date.ts';
import { printable } from '../text/printable.ts';
import { dayInWords } from './days-in-words.ts';
import { deadlineInWords } from './deadline-in-words.ts';
import { followUpWordsIn } from './follow-up-words.ts';
import type { FormulasByLanguage } from './formulas.ts';
import { commonValues, type RecordContext, recordContext } from './record-context.ts';
import type { Block, Parallel, PrintedDocument } from './record-document.ts';
import { inEvery, phrase, say, type Voice } from './voice.ts';

/** What an implementation report tells of. */
export interface ImplementationSubject {
  /** The meeting whose decisions it is about. */
  meeting: Meeting;
  actions: readonly TrackedAction[];
  /** The day whose state it shows. */
  asOf: PlainDate;
}

const wordsOf = ({ tag }: Voice) => followUpWordsIn(tag).report;

const titleIn = (context: RecordContext): Parallel =>
  inEvery(context.voices, (voice) => say(voice, wordsOf(voice).title, commonValues(context, voice)));

const bodiesOf = ({ commission, sides }: RecordContext, { action }: TrackedAction, { tag }: Voice): string =>
  [...sides.flatMap(({ id }) => action.responsible[id] ?? []), ...action.jointBodies]
    .map((id) => textInFirst(commission.bodies.find((body) => body.id === id)?.name ?? {}, [tag]))
    .join('; ');

/** The latest report of each side, own side first; that there is none is said too. */
const reportEntries = ({ sides, voices }: RecordContext, { reports }: TrackedAction): Block[] =>
  sides.map((side) => {
    const last = reports.findLast((report) => report.side === side.id);
    return {
      kind: 'entry',
      text: inEvery(voices, (voice) => {
        const words = wordsOf(voice);
        const name = textInFirst(side.shortName, [voice.tag]);
        if (!last) return phrase(voice, words.notReported, { side: name });
        return phrase(voice, words.reported, {
          side: name,
          date: dayInWords(last.on, voice),
          state: followUpWordsIn(voice.tag).reported[last.state],
          text: isBlank(last.text) ? '' : textInFirst(last.text, [voice.tag]),
        });
      }),
    };
  });

const actionBlocks = (context: RecordContext, tracked: TrackedAction): Block[] => {
  const { commission, voices } = context;
  const entry = (textOf: (voice: Voice) => string): Block => ({
    kind: 'entry',
    text: inEvery(voices, textOf),
  });
  return [
    {
      kind: 'numbered',
      number: tracked.reference,
      text: inEvery(voices, ({ tag }) => textInFirst(tracked.clause.text, [tag])),
    },
    entry((voice) =>
      phrase(voice, wordsOf(voice).responsible, { bodies: bodiesOf(context, tracked, voice) }),
    ),
    entry((voice) =>
      phrase(voice, wordsOf(voice).deadline, {
        deadline: deadlineInWords({ meeting: tracked.meeting, commission }, tracked.action.deadline, voice),
      }),
    ),
    entry((voice) =>
      phrase(voice, wordsOf(voice).state, { state: followUpWordsIn(voice.tag).states[tracked.state] }),
    ),
    ...reportEntries(context, tracked),
  ];
};

/** How it stands with the decisions of a meeting, section by section. Pure; nothing private is in it. */
export const implementationReportOf = (
  { meeting, actions, asOf }: ImplementationSubject,
  commission: Commission,
  choice: RecordChoice,
  formulas: FormulasByLanguage,
): PrintedDocument => {
  const context = recordContext(meeting, commission, choice, formulas);
  const { voices } = context;
  const title = titleIn(context);
  return printable({
    original: choice.original,
    layout: choice.layout,
    languages: voices.map(({ tag, direction }) => ({ tag, direction })),
    title: title.map((text) => text.replaceAll('\n', ' ')),
    pageLabel: inEvery(voices, (voice) => voice.formulas.pageLabel),
    body: [
      { kind: 'title', text: title },
      {
        kind: 'place-and-dates',
        text: inEvery(voices, (voice) =>
          phrase(voice, wordsOf(voice).asOf, { date: dayInWords(asOf, voice) }),
        ),
      },
      ...actions.flatMap((tracked) => actionBlocks(context, tracked)),
    ],
    closing: null,
    signatures: null,
    annexes: [],
  });
};
