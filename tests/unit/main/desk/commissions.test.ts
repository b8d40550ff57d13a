import type { Commission } from '@shared/domain/commission.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import { expect, test } from 'vitest';
import { fixtureCommission, fixtureMeeting } from '../../../helpers/fixture.ts';
import { systemError } from '../../../helpers/recording-file-system.ts';
import { ADDRESS, openTestDesk } from '../../../helpers/test-desk.ts';

const { commission } = ADDRESS;
const drafting: Meeting = { ...fixtureMeeting(), status: 'drafting' };
const spare: Commission['bodies'][number] = {
  id: 'ru-spare',
  name: { ru: 'Ведомство' },
  shortName: {},
  kind: 'agency',
  side: 'ru',
};

test('a new commission is on disk, and its id is taken from then on', async () => {
  const desk = await openTestDesk();
  const other = { ...fixtureCommission(), id: 'other' };
  expect(await desk.value('create-commission', { commission: other })).toEqual({ revision: 1 });
  expect(await desk.error('create-commission', { commission: other })).toMatchObject({
    code: 'already-exists',
  });
  const reopened = await openTestDesk(desk.folder);
  expect(await reopened.value('get-commission', { commission: 'other' })).toEqual({
    commission: other,
    revision: 1,
  });
  const { commissions } = await reopened.value('list-commissions', {});
  expect(commissions.map(({ id, meetings }) => [id, meetings])).toEqual([
    [commission, 1],
    ['other', 0],
  ]);
});

test('a commission that does not hold together is refused', async () => {
  const desk = await openTestDesk();
  const [first, second] = fixtureCommission().sides;
  const broken: Commission = {
    ...fixtureCommission(),
    id: 'other',
    sides: [first, { ...second, coChair: 'nobody' }],
  };
  expect(await desk.error('create-commission', { commission: broken })).toMatchObject({
    code: 'invalid-input',
    subject: expect.stringContaining('coChair'),
  });
});

test('the registers are edited by the rules of the domain, on the latest revision', async () => {
  const desk = await openTestDesk();
  const edited = await desk.value('edit-commission', {
    commission,
    revision: 1,
    commands: [{ type: 'put-body', body: spare }],
  });
  expect(edited.revision).toBe(2);
  expect(edited.commission.bodies).toContainEqual(spare);
  const removal = { type: 'remove-body' as const, id: spare.id };
  expect(await desk.error('edit-commission', { commission, revision: 1, commands: [removal] })).toMatchObject(
    {
      code: 'stale-revision',
      subject: '2',
    },
  );
  const unknown = { ...removal, id: 'nothing' };
  expect(
    await desk.error('edit-commission', { commission, revision: 2, commands: [removal, unknown] }),
  ).toMatchObject({ code: 'rejected', rejection: 'not-found' });
  expect(await desk.value('get-commission', { commission })).toEqual(edited);
});

test.each([
  { type: 'remove-body' as const, id: 'ru-customs' },
  { type: 'remove-body' as const, id: 'food-safety-group' },
  { type: 'remove-person' as const, id: 'az-secretary' },
])('$type $id is refused while a meeting names it', async (removal) => {
  const desk = await openTestDesk();
  expect(await desk.error('edit-commission', { commission, revision: 1, commands: [removal] })).toEqual({
    code: 'rejected',
    subject: removal.id,
    rejection: 'in-use',
  });
});

test('what has been removed cannot come back by an undo in a meeting', async () => {
  const desk = await openTestDesk(undefined, { meetings: [drafting] });
  await desk.value('edit-meeting', {
    ...ADDRESS,
    revision: 1,
    commands: [{ type: 'set-responsible', id: 'customs-plan', side: null, bodies: [] }],
  });
  await desk.value('edit-commission', {
    commission,
    revision: 1,
    commands: [{ type: 'remove-body', id: 'food-safety-group' }],
  });
  const after = await desk.value('undo-meeting', { ...ADDRESS, revision: 2 });
  expect(after).toMatchObject({ revision: 2, canUndo: false });
});

test('a commission that could not be saved is kept and goes to disk before a meeting that may name it', async () => {
  const desk = await openTestDesk(undefined, { meetings: [drafting] });
  await desk.value('get-meeting', ADDRESS);
  desk.breakDisk({ call: 'create temporary commission.json', error: systemError('ENOSPC') });
  const added = { commission, revision: 1, commands: [{ type: 'put-body' as const, body: spare }] };
  expect(await desk.error('edit-commission', added)).toMatchObject({ code: 'not-saved' });
  const named = {
    ...ADDRESS,
    revision: 1,
    commands: [{ type: 'set-responsible' as const, id: 'customs-plan', side: 'ru', bodies: [spare.id] }],
  };
  expect(await desk.error('edit-meeting', named)).toMatchObject({ code: 'not-saved' });
  desk.breakDisk(null);
  await desk.value('save-meeting', ADDRESS);
  const reopened = await openTestDesk(desk.folder);
  expect((await reopened.value('get-commission', { commission })).commission.bodies).toContainEqual(spare);
  expect(await reopened.value('get-meeting', ADDRESS)).toMatchObject({ revision: 2 });
});

test('a commission keeps the languages that its sides, its record and its meetings use', async () => {
  const desk = await openTestDesk();
  const changed = (changes: Partial<Commission>) => ({
    commission,
    revision: 1,
    commands: [{ type: 'edit-commission' as const, changes }],
  });
  const refused: Partial<Commission>[] = [
    { authenticLanguages: ['fa'] },
    { prevailingLanguage: 'tr' },
    { languages: ['en'] },
    { languages: ['ru', 'az-Latn'] },
  ];
  for (const changes of refused)
    expect(await desk.error('edit-commission', changed(changes))).toMatchObject({
      code: 'invalid-input',
      subject: expect.stringContaining('unknown language'),
    });
  const template = fixtureCommission().sectionTemplate;
  const twice = { type: 'set-section-template' as const, sections: [...template, ...template] };
  expect(await desk.error('edit-commission', { commission, revision: 1, commands: [twice] })).toMatchObject({
    code: 'invalid-input',
  });
});

test('a formula is kept only where records can use it', async () => {
  const desk = await openTestDesk();
  const worded = (sentence: string) => ({
    commission,
    revision: 1,
    commands: [
      {
        type: 'edit-commission' as const,
        changes: { formulas: { ru: { 'agenda.annexed': sentence } } },
      },
    ],
  });
  for (const sentence of ['Повестка дня – в приложении.', 'Приложение {номер}', 'Приложение {number'])
    expect(await desk.error('edit-commission', worded(sentence))).toEqual({
      code: 'rejected',
      rejection: 'bad-formula',
      subject: 'ru agenda.annexed',
    });
  const { commission: kept } = await desk.value(
    'edit-commission',
    worded('Повестка дня: приложение {number}.'),
  );
  expect(kept.formulas).toEqual({ ru: { 'agenda.annexed': 'Повестка дня: приложение {number}.' } });
});
