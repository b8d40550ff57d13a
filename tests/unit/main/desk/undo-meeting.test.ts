import { applyToMeeting } from '@shared/domain/apply-meeting.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import type { MeetingAct, MeetingCommand } from '@shared/domain/meeting-commands.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyAll } from '../../../../src/main/desk/apply-all.ts';
import {
  fieldOf,
  type History,
  NO_HISTORY,
  redo,
  remember,
  undo,
} from '../../../../src/main/desk/history.ts';
import { anyWish, COMMAND_TYPES, grant } from '../../../helpers/meeting-wishes.ts';
import { commission, draftMeeting } from '../../../helpers/meetings.ts';
import { ADDRESS, openTestDesk, type TestDesk } from '../../../helpers/test-desk.ts';

type Moved = { state: Meeting; history: History };

/** Goes as far as `move` leads. */
const allTheWay = (from: Moved, move: typeof undo): Moved => {
  const moved = move(from.state, from.history);
  return moved === null ? from : allTheWay(moved, move);
};

const edited = ({ state, history }: Moved, act: MeetingAct, at: Date): Moved => {
  if (!applyToMeeting(state, act, commission).ok || act.type === 'sign') return { state, history };
  const applied = applyAll(state, [act], (meeting, one) => applyToMeeting(meeting, one, commission));
  const { patches, inverse } = applied;
  return {
    state: applied.state,
    history: remember(history, { patches, inverse, field: fieldOf([act]), at }),
  };
};

test('undoing everything leads back to the start, redoing everything to the end', () => {
  const wishes = fc.array(fc.tuple(anyWish(COMMAND_TYPES.filter((type) => type !== 'sign')), fc.nat(3_000)), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(wishes, (steps) => {
      let now = 0;
      const end = steps.reduce<Moved>(
        (moved, [wish, pause], index) => {
          now += pause;
          return edited(moved, grant(moved.state, commission, wish, `new-${index}`), new Date(now));
        },
        { state: draftMeeting, history: NO_HISTORY },
      );
      const start = allTheWay(end, undo);
      expect(start.state).toEqual(draftMeeting);
      expect(start.history.past).toEqual([]);
      expect(allTheWay(start, redo)).toEqual(end);
    }),
  );
});

test('a batch of commands is undone as one', () => {
  const commands: MeetingCommand[] = [
    { type: 'remove-clause', id: 'trade-growth' },
    { type: 'move-section', id: 'education', index: 0 },
    { type: 'edit-clause-text', id: 'trade-barriers', language: 'ru', text: 'x' },
  ];
  const { state, patches, inverse } = applyAll(draftMeeting, commands, (meeting, command) =>
    applyToMeeting(meeting, command, commission),
  );
  const history = remember(NO_HISTORY, { patches, inverse, field: fieldOf(commands), at: new Date(0) });
  const undone = undo(state, history);
  expect(undone?.state).toEqual(draftMeeting);
  expect(undone && redo(undone.state, undone.history)?.state).toEqual(state);
});

test('long typing in one field keeps one text to redo and one to undo, not each of those between', () => {
  const id = 'trade-growth';
  const typed = Array.from({ length: 300 }, (_, index) => 'т'.repeat(index + 1));
  const end = typed.reduce<Moved>(
    (moved, text, index) =>
      edited(moved, { type: 'edit-clause-text', id, language: 'ru', text }, new Date(index * 100)),
    { state: draftMeeting, history: NO_HISTORY },
  );
  const [step, ...others] = end.history.past;
  expect(others).toEqual([]);
  // The first edit takes the agreement back too, so its text may stay beside the last one.
  expect(step?.patches.filter(({ path }) => path.at(-1) === 'ru').length).toBeLessThanOrEqual(2);
  expect(step?.inverse.filter(({ path }) => path.at(-1) === 'ru').length).toBeLessThanOrEqual(2);
  const undone = undo(end.state, end.history);
  expect(undone?.state).toEqual(draftMeeting);
  expect(undone && redo(undone.state, undone.history)?.state).toEqual(end.state);
});

const openDraftDesk = () => openTestDesk(undefined, { meetings: [draftMeeting] });
const type = async (desk: TestDesk, text: string, id = 'trade-growth') => {
  const { revision } = await desk.value('get-meeting', ADDRESS);
  const commands: MeetingCommand[] = [{ type: 'edit-clause-text', id, language: 'ru', text }];
  return desk.value('edit-meeting', { ...ADDRESS, revision, commands });
};
const move = async (desk: TestDesk, name: 'undo-meeting' | 'redo-meeting') => {
  const { revision } = await desk.value('get-meeting', ADDRESS);
  return desk.value(name, { ...ADDRESS, revision });
};
const textOf = ({ meeting }: { meeting: Meeting }): string | undefined =>
  meeting.sections[0]?.clauses[0]?.text.ru;

test('typing that goes on in one field is one step, a pause or another field begins the next', async () => {
  const desk = await openDraftDesk();
  for (const text of ['П', 'По', 'Пос']) {
    await type(desk, text);
    desk.wait(1_000);
  }
  desk.wait(1_000);
  await type(desk, 'После');
  await type(desk, 'elsewhere', 'trade-barriers');
  await type(desk, 'После паузы');

  expect(textOf(await move(desk, 'undo-meeting'))).toBe('После');
  await move(desk, 'undo-meeting');
  expect(textOf(await move(desk, 'undo-meeting'))).toBe('Пос');
  const start = await move(desk, 'undo-meeting');
  expect(start).toMatchObject({ canUndo: false, canRedo: true, meeting: draftMeeting });
});

test('a new edit leaves nothing to redo', async () => {
  const desk = await openDraftDesk();
  await type(desk, 'one');
  expect(await move(desk, 'undo-meeting')).toMatchObject({ canRedo: true });
  expect(await type(desk, 'two')).toMatchObject({ canRedo: false });
  expect(textOf(await move(desk, 'redo-meeting'))).toBe('two');
});

test('undo and redo are edits: a revision of their own, on disk, and refused on an old one', async () => {
  const desk = await openDraftDesk();
  await type(desk, 'one');
  expect(await desk.error('undo-meeting', { ...ADDRESS, revision: 1 })).toMatchObject({
    code: 'stale-revision',
  });
  expect(await move(desk, 'undo-meeting')).toMatchObject({ revision: 3, unsaved: null });
  const other = await openTestDesk(desk.folder);
  expect(await other.value('get-meeting', ADDRESS)).toMatchObject({ revision: 3, meeting: draftMeeting });
  expect(textOf(await move(desk, 'redo-meeting'))).toBe('one');
});

test('where there is nothing to undo, nothing changes', async () => {
  const desk = await openDraftDesk();
  expect(await move(desk, 'undo-meeting')).toMatchObject({ revision: 1, meeting: draftMeeting });
});
