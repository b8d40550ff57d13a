import type { Commission } from '../domain/commission.ts';
import { latestReportOf } from '../domain/follow-up.ts';
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
import { plainDocument } from './plain-document.ts';
import { commonValues, type RecordContext, recordContext } from './record-context.ts';
import type { Block, Parallel, PrintedDocument } from './record-document.ts';
import { inEvery, phrase, say, type Voice } from './voice.ts';

/** What an implementation report tells of. */
export interface ImplementationSubject {
  /** The meeting whose decisions it is about; the latest, where `actions` are from several. */
  meeting: Meeting;
  actions: readonly TrackedAction[];
  /** The day whose state it shows. */
  asOf: PlainDate;
}

const wordsOf = ({ tag }: Voice) => followUpWordsIn(tag).report;

/** A meeting before which others were left open reports on the decisions of all of them. */
const titleIn = (context: RecordContext, actions: readonly TrackedAction[]): Parallel => {
  const isOfSeveral = new Set(actions.map(({ origin }) => origin.meeting)).size > 1;
  return inEvery(context.voices, (voice) => {
    const { title, titleOfSeveral } = wordsOf(voice);
    return say(voice, isOfSeveral ? titleOfSeveral : title, commonValues(context, voice));
  });
};

const bodiesOf = (
  { commission, sides }: RecordContext,
  { action }: TrackedAction,
  { tag, formulas }: Voice,
): string =>
  [...sides.flatMap(({ id }) => action.responsible[id] ?? []), ...action.jointBodies]
    .map((id) => textInFirst(commission.bodies.find((body) => body.id === id)?.name ?? {}, [tag]))
    .join(`${formulas.list.lines} `);

/** The latest report of each side, own side first; that there is none is said too. */
const reportEntries = ({ sides, voices }: RecordContext, { reports }: TrackedAction): Block[] =>
  sides.map((side) => {
    const last = latestReportOf(reports, side.id);
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
  const inWords = (textOf: (voice: Voice) => string): Parallel => inEvery(voices, textOf);
  return [
    { kind: 'heading', level: 2, id: null, number: null, text: inWords(() => tracked.reference) },
    { kind: 'paragraph', text: inWords(({ tag }) => textInFirst(tracked.clause.text, [tag])) },
    {
      kind: 'paragraph',
      text: inWords((voice) => {
        const { responsible, deadline, state } = wordsOf(voice);
        const { meeting, action } = tracked;
        const bodies = bodiesOf(context, tracked, voice);
        return [
          ...(bodies ? [phrase(voice, responsible, { bodies })] : []),
          phrase(voice, deadline, {
            deadline: deadlineInWords({ meeting, commission }, action.deadline, voice),
          }),
          phrase(voice, state, { state: followUpWordsIn(voice.tag).states[tracked.state] }),
        ].join('\n');
      }),
    },
    ...reportEntries(context, tracked),
  ];
};

/** The actions section by section, whichever meetings they are from; otherwise in their order. */
const bodyBlocks = (context: RecordContext, actions: readonly TrackedAction[]): Block[] => {
  const sections = new Map<string, { title: Parallel; actions: TrackedAction[] }>();
  for (const tracked of actions) {
    const title = inEvery(context.voices, ({ tag }) => textInFirst(tracked.section.title, [tag]));
    const key = title.join('\n');
    const section = sections.get(key) ?? { title, actions: [] };
    section.actions.push(tracked);
    sections.set(key, section);
  }
  return [...sections.values()].flatMap(({ title, actions: own }) => [
    { kind: 'heading' as const, level: 1 as const, id: null, number: null, text: title },
    ...own.flatMap((tracked) => actionBlocks(context, tracked)),
  ]);
};

/** How it stands with the decisions of meetings, section by section. Pure; nothing private is in it. */
export const implementationReportOf = (
  { meeting, actions, asOf }: ImplementationSubject,
  commission: Commission,
  choice: RecordChoice,
  formulas: FormulasByLanguage,
): PrintedDocument => {
  const context = recordContext(meeting, commission, choice, formulas);
  const { voices } = context;
  const title = titleIn(context, actions);
  return printable(
    plainDocument(choice, voices, title, [
      {
        kind: 'place-and-dates',
        text: inEvery(voices, (voice) =>
          phrase(voice, wordsOf(voice).asOf, { date: dayInWords(asOf, voice) }),
        ),
      },
      ...(actions.length > 0
        ? bodyBlocks(context, actions)
        : [{ kind: 'paragraph' as const, text: inEvery(voices, (voice) => wordsOf(voice).noActions) }]),
    ]),
  );
};
