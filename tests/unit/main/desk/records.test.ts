import type { RecordChoice } from '@shared/domain/record-choice.ts';
import { expect, onTestFinished, test, vi } from 'vitest';
import { readExchange } from '../../../../src/main/exchange/read-exchange.ts';
import { fixtureCommission, fixtureMeeting } from '../../../helpers/fixture.ts';
import { ADDRESS, openTestDesk } from '../../../helpers/test-desk.ts';

const choice: RecordChoice = { original: 'ru', languages: ['ru', 'az-Latn'], layout: 'columns' };

test('the meeting that is handed over is the one at the desk, with its commission', async () => {
  const desk = await openTestDesk();
  const delivery = await desk.value('export-meeting', ADDRESS);
  const [file] = desk.delivered;
  expect(delivery).toEqual({ kind: 'saved', fileName: file?.name });
  expect(readExchange(file?.bytes ?? new Uint8Array())).toMatchObject({
    ok: true,
    value: { commission: fixtureCommission(), meeting: fixtureMeeting() },
  });
});

test.each([
  ['an original of no side', { ...choice, original: 'en' }, 'choice.original'],
  ['a language of another commission', { ...choice, languages: ['ru', 'fa'] }, 'choice.languages'],
  ['one file for two languages', { ...choice, layout: 'single' as const }, 'choice.languages'],
])('%s is refused', async (_, wrong, subject) => {
  const desk = await openTestDesk();
  const refused = { code: 'invalid-input', subject, rejection: null };
  expect(await desk.error('preview-record', { ...ADDRESS, choice: wrong })).toEqual(refused);
  expect(await desk.error('export-record', { ...ADDRESS, choice: wrong, format: 'pdf' })).toEqual(refused);
  expect(desk.delivered).toEqual([]);
});

test('a file that cannot be handed over is told and logged', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  onTestFinished(() => log.mockRestore());
  const desk = await openTestDesk();
  desk.delivered.push = () => {
    throw new Error('the folder is gone\nat some line');
  };
  expect(await desk.error('export-meeting', ADDRESS)).toMatchObject({
    code: 'export-failed',
    subject: 'the folder is gone',
  });
  expect(log).toHaveBeenCalledOnce();
});
