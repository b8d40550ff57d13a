import type { Meeting } from '@shared/domain/meeting.ts';
import type { MeetingCommand } from '@shared/domain/meeting-commands.ts';
import { clausesOf } from '@shared/domain/numbering.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixtureMeeting } from '../helpers/fixture.ts';
import { ADDRESS, openTestDesk, type TestDesk } from '../helpers/test-desk.ts';

const CLAUSES = clausesOf(fixtureMeeting())
  .slice(0, 2)
  .map(({ clause }) => clause.id);

/** What the commands change, and nothing else. */
interface Content {
  texts: string[];
  agenda: string[];
}

/** The pure model: the content, and what undo and redo lead to. */
interface Model {
  content: Content;
  past: Content[];
  future: Content[];
  /** Grows with every state. */
  revision: number;
}

/** The program: a desk that can crash and come back on the same folder. */
interface Real {
  desk: TestDesk;
}

const contentOf = (meeting: Meeting): Content => ({
  texts: clausesOf(meeting)
    .filter(({ clause }) => CLAUSES.includes(clause.id))
    .map(({ clause }) => clause.text.en ?? ''),
  agenda: meeting.agenda.map(({ id }) => id),
});

/** The program says of itself what the model says. */
const compare = async (model: Model, { desk }: Real): Promise<void> => {
  const { meeting, revision, canUndo, canRedo, unsaved } = await desk.value('get-meeting', ADDRESS);
  expect({ content: contentOf(meeting), revision, canUndo, canRedo, unsaved }).toEqual({
    content: model.content,
    revision: model.revision,
    canUndo: model.past.length > 0,
    canRedo: model.future.length > 0,
    unsaved: null,
  });
};

type Step = fc.AsyncCommand<Model, Real>;

const step = (name: string, change: (model: Model, real: Real) => Promise<void>): Step => ({
  check: () => true,
  run: async (model, real) => {
    await change(model, real);
    await compare(model, real);
  },
  toString: () => name,
});

const edit = (
  name: string,
  command: (model: Model) => MeetingCommand,
  apply: (content: Content) => Content,
) =>
  step(name, async (model, { desk }) => {
    // Typing that goes on in one field would become one step of undo.
    desk.wait(2_000);
    await desk.value('edit-meeting', { ...ADDRESS, revision: model.revision, commands: [command(model)] });
    const content = apply(model.content);
    if (JSON.stringify(content) === JSON.stringify(model.content)) return;
    model.past.push(model.content);
    model.future = [];
    model.content = content;
    model.revision += 1;
  });

const type = (clause: number, text: string): Step =>
  edit(
    `type "${text}" in ${clause}`,
    () => ({ type: 'edit-clause-text', id: CLAUSES[clause] ?? '', language: 'en', text }),
    ({ texts, agenda }) => ({ agenda, texts: texts.map((old, index) => (index === clause ? text : old)) }),
  );

let items = 0;
const addItem = (index: number): Step => {
  items += 1;
  const id = `item-${items}`;
  let added = id;
  return edit(
    `add an item at ${index}`,
    ({ content }) => {
      // A step that is replayed after a crash or an undo needs an id of its own each time.
      added = content.agenda.includes(id) ? `${id}-${content.agenda.length}` : id;
      return { type: 'add-agenda-item', id: added, index, text: {} };
    },
    ({ texts, agenda }) => ({ texts, agenda: agenda.toSpliced(index, 0, added) }),
  );
};

const travel = (direction: 'undo' | 'redo'): Step =>
  step(direction, async (model, { desk }) => {
    await desk.value(`${direction}-meeting`, { ...ADDRESS, revision: model.revision });
    const [from, to] = direction === 'undo' ? [model.past, model.future] : [model.future, model.past];
    const content = from.pop();
    if (content === undefined) return;
    to.push(model.content);
    model.content = content;
    model.revision += 1;
  });

/** The window is opened anew on the desk that goes on. */
const reload = step('reload', async () => undefined);

/** The program ends without a word and is started again: what was said to be saved is there, undo is not. */
const crash = step('crash', async (model, real) => {
  real.desk = await openTestDesk(real.desk.folder);
  model.past = [];
  model.future = [];
});

const STEPS = [
  fc.tuple(fc.nat(1), fc.string({ maxLength: 5 })).map(([clause, text]) => type(clause, text)),
  fc.nat(3).map(addItem),
  fc.constant(travel('undo')),
  fc.constant(travel('redo')),
  fc.constant(reload),
  fc.constant(crash),
];

test('whatever the order of edits, undo, redo, crashes and reloads, the desk holds what a pure model holds', async () => {
  await fc.assert(
    fc.asyncProperty(fc.commands(STEPS, { maxCommands: 30 }), async (steps) => {
      const meeting: Meeting = { ...fixtureMeeting(), status: 'drafting' };
      const desk = await openTestDesk(undefined, { meetings: [meeting] });
      const model: Model = { content: contentOf(meeting), past: [], future: [], revision: 1 };
      await fc.asyncModelRun(() => ({ model, real: { desk } }), steps);
    }),
    { numRuns: 60 },
  );
});
