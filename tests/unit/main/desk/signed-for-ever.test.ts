import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CommissionCommand } from '@shared/domain/commission-commands.ts';
import type { FollowUpCommand } from '@shared/domain/follow-up.ts';
import { nextHeader } from '@shared/domain/new-meeting.ts';
import { canonicalJson } from '@shared/text/canonical-json.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exchangeFile } from '../../../../src/main/exchange/write-exchange.ts';
import { openStore } from '../../../../src/main/store/open-store.ts';
import { sourceOfRecord } from '../../../../src/main/store/signed/signed-source.ts';
import { deskHere, fingerprint } from '../../../cli/desk-command.ts';
import { anyWish, grant } from '../../../helpers/meeting-wishes.ts';
import { commission } from '../../../helpers/meetings.ts';
import { scratchFolder } from '../../../helpers/scratch-folder.ts';
import { ADDRESS, openTestDesk, type TestDesk } from '../../../helpers/test-desk.ts';
import type { Wish } from '../../../helpers/wish-world.ts';

/** What somebody may try at a desk with a signed record. */
type Attempt =
  | { kind: 'edit'; wish: Wish }
  | { kind: 'next-meeting'; wish: Wish }
  | { kind: 'undo' | 'redo' | 'sign' | 'save' | 'import' }
  | { kind: 'registers'; choice: number; text: string }
  | { kind: 'since'; choice: number; text: string };

const anyAttempt: fc.Arbitrary<Attempt> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('edit' as const), wish: anyWish() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('next-meeting' as const), wish: anyWish() }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom(...(['undo', 'redo', 'sign', 'save', 'import'] as const)),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('registers' as const),
      choice: fc.nat(20),
      text: fc.string({ minLength: 1, maxLength: 8 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('since' as const),
      choice: fc.nat(20),
      text: fc.string({ minLength: 1, maxLength: 8 }),
    }),
  },
);

const pick = <Value>(list: readonly Value[], choice: number): Value =>
  list[choice % list.length] ?? expect.unreachable();

const registerCommand = (choice: number, text: string): CommissionCommand => {
  const body = pick(commission.bodies, choice);
  const person = pick(commission.people, choice);
  const [side] = commission.sides;
  return pick<CommissionCommand>(
    [
      { type: 'edit-commission', changes: { legalBasis: { en: text } } },
      { type: 'edit-commission', changes: { languages: ['ru'] } },
      { type: 'edit-side', id: side.id, changes: { shortName: { en: text }, coChair: null } },
      { type: 'put-body', body: { ...body, name: { en: text } } },
      { type: 'remove-body', id: body.id },
      { type: 'put-person', person: { ...person, posts: [] } },
      { type: 'remove-person', id: person.id },
    ],
    choice,
  );
};

const sinceCommand = (choice: number, text: string): FollowUpCommand => {
  const note = { id: `note-${choice % 3}`, clause: '1.1', text: { ru: text } };
  return pick<FollowUpCommand>(
    [
      { type: 'put-rectification', note },
      { type: 'remove-rectification', id: note.id },
      { type: 'edit-private-notes', clause: '1.2', changes: { note: text } },
    ],
    choice,
  );
};

/** Tries it, whatever the desk answers. */
const attempt = async ({ desk, folder }: TestDesk, tried: Attempt, exchange: string): Promise<void> => {
  const { handlers } = desk;
  const open = await handlers['get-meeting'](ADDRESS);
  const since = await handlers['get-follow-ups'](ADDRESS);
  const registers = await handlers['get-commission']({ commission: ADDRESS.commission });
  if (!open.ok || !since.ok || !registers.ok) throw new Error('The desk does not answer.');
  const { meeting, revision } = open.value;
  switch (tried.kind) {
    case 'edit': {
      const act = grant(meeting, commission, tried.wish, 'new');
      if (act.type !== 'sign') await handlers['edit-meeting']({ ...ADDRESS, revision, commands: [act] });
      break;
    }
    case 'undo':
      await handlers['undo-meeting']({ ...ADDRESS, revision });
      break;
    case 'redo':
      await handlers['redo-meeting']({ ...ADDRESS, revision });
      break;
    case 'save':
      await handlers['save-meeting'](ADDRESS);
      break;
    case 'sign':
      await handlers['sign-meeting']({ ...ADDRESS, revision, signedOn: '2027-01-01', layouts: ['single'] });
      break;
    case 'import':
      await deskHere('import', '--store', folder, exchange);
      break;
    case 'next-meeting':
      await handlers['create-meeting']({
        commission: ADDRESS.commission,
        previous: ADDRESS.meeting,
        header: { ...nextHeader(commission, meeting), ordinal: tried.wish.index + 1 },
      });
      break;
    case 'registers':
      await handlers['edit-commission']({
        commission: ADDRESS.commission,
        revision: registers.value.revision,
        commands: [registerCommand(tried.choice, tried.text)],
      });
      break;
    case 'since':
      await handlers['edit-follow-ups']({
        ...ADDRESS,
        revision: null,
        commands: [sinceCommand(tried.choice, tried.text)],
      });
      break;
  }
};

/** Everything of the signed record on disk: the meeting, byte for byte in canonical form, and each file of its folder. */
const recordOnDisk = async (folder: string): Promise<unknown> => {
  const place = join(folder, 'commissions', ADDRESS.commission, 'meetings', ADDRESS.meeting);
  const { data } = JSON.parse(await readFile(join(place, 'meeting.json'), 'utf8'));
  return { meeting: canonicalJson(data), files: fingerprint(join(place, 'signed')) };
};

test('no edit, undo, import or register, whatever its order, changes a signed record', async () => {
  const desk = await openTestDesk();
  const signing = { ...ADDRESS, revision: 1, signedOn: '2026-02-27', layouts: ['columns' as const] };
  const { meeting } = await desk.value('sign-meeting', signing);
  const signed = await recordOnDisk(desk.folder);

  // The same meeting as another desk might send it, changed.
  const elsewhere = join(await scratchFolder(), 'meeting-21.json');
  await writeFile(elsewhere, exchangeFile(commission, { ...meeting, place: {} }).bytes);
  await fc.assert(
    fc.asyncProperty(fc.array(anyAttempt, { minLength: 1, maxLength: 12 }), async (attempts) => {
      for (const tried of attempts) await attempt(desk, tried, elsewhere);
      expect(await recordOnDisk(desk.folder)).toEqual(signed);
    }),
    { numRuns: 40 },
  );
  // What may go on after a signature did go on meanwhile.
  const { meetings } = await desk.value('list-meetings', { commission: ADDRESS.commission });
  expect(meetings.length).toBeGreaterThan(1);
  expect((await desk.value('get-commission', { commission: ADDRESS.commission })).revision).toBeGreaterThan(
    1,
  );
  expect((await desk.value('get-follow-ups', ADDRESS)).revision).toBeGreaterThan(1);
});

test('a signed record is printed from the registers of its day', async () => {
  const desk = await openTestDesk();
  const signing = { ...ADDRESS, revision: 1, signedOn: '2026-02-27', layouts: ['columns' as const] };
  const { meeting } = await desk.value('sign-meeting', signing);
  const [side] = commission.sides;
  const renaming = { type: 'edit-side' as const, id: side.id, changes: { shortName: { en: 'Elsewhere' } } };
  const address = { commission: commission.id };
  await desk.value('edit-commission', { ...address, revision: 1, commands: [renaming] });
  const { commission: registers } = await desk.value('get-commission', address);
  const store = await openStore(desk.folder, { readOnly: true });
  if (!store.ok) throw new Error(store.error.subject);
  const source = await sourceOfRecord(store.value, meeting, registers);
  expect(registers.sides[0].shortName).toEqual({ en: 'Elsewhere' });
  expect(source.commission.sides).toEqual(commission.sides);
  expect(source.meeting).toEqual(meeting);
});
