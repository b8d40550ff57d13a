import { expect, onTestFinished, test, vi } from 'vitest';
import { answer } from '../../../src/main/answer.ts';
import { ADDRESS, openTestDesk } from '../../helpers/test-desk.ts';

test('a call is answered by its handler', async () => {
  const { desk } = await openTestDesk();
  expect(await answer(desk, 'list-commissions', {})).toMatchObject({ ok: true, value: { damage: [] } });
  expect(await answer(desk, 'get-meeting', { ...ADDRESS, meeting: 'none' })).toMatchObject({
    ok: false,
    error: { code: 'not-found' },
  });
});

test.each(['no-such-call', 'toString', '__proto__', ''])('there is no call "%s"', async (name) => {
  const { desk } = await openTestDesk();
  expect(await answer(desk, name, {})).toMatchObject({ error: { code: 'unknown-call', subject: name } });
});

test.each([
  ['nothing', undefined, ''],
  ['a field too many', { ...ADDRESS, path: '/etc' }, ''],
  ['a path for an id', { ...ADDRESS, meeting: '../../x' }, 'meeting'],
  [
    'a bad command',
    { ...ADDRESS, revision: 1, commands: [{ type: 'change-status', to: 'approved' }] },
    'commands.0.to',
  ],
  [
    'a signature among edits',
    { ...ADDRESS, revision: 1, commands: [{ type: 'sign', signedOn: '2023-07-07' }] },
    'commands.0.type',
  ],
])('input with %s is refused before any handler sees it', async (_, input, subject) => {
  const { desk } = await openTestDesk();
  const name = typeof input === 'object' && 'commands' in input ? 'edit-meeting' : 'get-meeting';
  expect(await answer(desk, name, input)).toMatchObject({ error: { code: 'invalid-input', subject } });
});

test('a fault of the program is logged and answered, never thrown', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  onTestFinished(() => log.mockRestore());
  const { desk } = await openTestDesk();
  const broken = {
    ...desk,
    handlers: { ...desk.handlers, 'list-commissions': () => Promise.reject(new TypeError('a fault')) },
  };
  expect(await answer(broken, 'list-commissions', {})).toMatchObject({
    error: { code: 'internal', subject: '' },
  });
  expect(log).toHaveBeenCalledOnce();
});
