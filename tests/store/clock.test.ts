import { expect, test } from 'vitest';
import { fixtureMeeting } from '../helpers/fixture.ts';
import { ADDRESS, openTestDesk } from '../helpers/test-desk.ts';

const type = (text: string) => ({
  type: 'edit-clause-text' as const,
  id: 'trade-growth',
  language: 'en',
  text,
});

test('a clock that is set back by years changes nothing but the times that are shown', async () => {
  const desk = await openTestDesk(undefined, { meetings: [{ ...fixtureMeeting(), status: 'drafting' }] });
  await desk.value('edit-meeting', { ...ADDRESS, revision: 1, commands: [type('before')] });
  desk.wait(-3 * 365 * 24 * 3_600_000);
  const saved = await desk.value('edit-meeting', { ...ADDRESS, revision: 2, commands: [type('after')] });
  expect(saved).toMatchObject({ revision: 3, savedAt: expect.stringMatching(/^2023-/) });

  const undone = await desk.value('undo-meeting', { ...ADDRESS, revision: 3 });
  expect(JSON.stringify(undone.meeting)).toContain('"en":"before"');
  const later = await openTestDesk(desk.folder);
  expect(await later.value('get-meeting', ADDRESS)).toMatchObject({ revision: 4, unsaved: null });
  expect(JSON.stringify((await later.value('get-meeting', ADDRESS)).meeting)).toContain('"en":"before"');
});
