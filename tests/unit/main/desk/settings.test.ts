import { expect, test } from 'vitest';
import { ADDRESS, openTestDesk } from '../../../helpers/test-desk.ts';

const { commission } = ADDRESS;
const view = {
  id: 'overdue',
  name: 'Overdue on our side',
  sort: { column: 'deadline', descending: false },
  group: 'section' as const,
  filters: [{ field: 'state', values: ['open'] }],
};

test('the settings of a commission begin empty, and an edit of them is on disk when it is answered', async () => {
  const desk = await openTestDesk();
  const initial = { id: commission, ownSide: null, savedViews: [], remindedOn: null };
  expect(await desk.value('get-desk-settings', { commission })).toEqual(initial);
  const edited = await desk.value('edit-desk-settings', {
    commission,
    changes: { ownSide: 'ru', savedViews: [view], remindedOn: undefined },
  });
  expect(edited).toEqual({ ...initial, ownSide: 'ru', savedViews: [view] });
  const other = await openTestDesk(desk.folder);
  expect(await other.value('get-desk-settings', { commission })).toEqual(edited);
});

test('a desk belongs to a side of its commission', async () => {
  const desk = await openTestDesk();
  expect(await desk.error('edit-desk-settings', { commission, changes: { ownSide: 'fr' } })).toMatchObject({
    code: 'invalid-input',
    subject: 'changes.ownSide',
  });
  expect(await desk.error('get-desk-settings', { commission: 'none' })).toMatchObject({ code: 'not-found' });
});
