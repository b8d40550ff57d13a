import { mkdtemp, open, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Result } from '@shared/contract/result.ts';
import { type Desk, openDesk } from '../../src/main/desk.ts';
import { openStore } from '../../src/main/store/open-store.ts';
import { fixtureCommission } from '../helpers/fixture.ts';
import { type Measurement, median, millisecondsOf } from './measurement.ts';
import { meetingOfUsualSize } from './usual-meeting.ts';

const EDITS = 200;
const MEETINGS = 200;
const OPENINGS = 7;

const { id: commission } = fixtureCommission();

const valueIn = <Value>(result: Result<Value>): Value => {
  if (!result.ok) throw new Error(`${result.error.code} ${result.error.subject}`);
  return result.value;
};

const deskIn = async (folder: string): Promise<Desk> =>
  valueIn(
    await openDesk(folder, { now: () => new Date(), deliver: async () => ({ kind: 'cancelled' as const }) }),
  );

/** The least that makes bytes durable under a name that always has a whole content. */
const writeBare = async (folder: string, bytes: Uint8Array): Promise<void> => {
  const temporary = join(folder, 'bare.tmp');
  const file = await open(temporary, 'w');
  await file.writeFile(bytes);
  await file.sync();
  await file.close();
  await rename(temporary, join(folder, 'bare.json'));
  const names = await open(folder, 'r');
  await names.sync();
  await names.close();
};

const fillStore = async (folder: string): Promise<string[]> => {
  const desk = await deskIn(folder);
  valueIn(await desk.handlers['create-commission']({ commission: fixtureCommission() }));
  await desk.close();
  const store = valueIn(await openStore(folder));
  const ids: string[] = [];
  for (let ordinal = 1; ordinal <= MEETINGS; ordinal += 1) {
    const meeting = meetingOfUsualSize(ordinal);
    await store.createMeeting(meeting);
    ids.push(meeting.id);
  }
  return ids;
};

const fileOf = (folder: string, id: string): string =>
  join(folder, 'commissions', commission, 'meetings', id, 'meeting.json');

const measureEdits = async (folder: string, meeting: string): Promise<Measurement> => {
  const desk = await deskIn(folder);
  const bytes = await readFile(fileOf(folder, meeting));
  const edits: number[] = [];
  const bare: number[] = [];
  // By turns, so that both meet the disk in the same mood.
  for (let revision = 1; revision <= EDITS; revision += 1) {
    const commands = [
      { type: 'edit-clause-text' as const, id: 'trade-growth-0', language: 'ru', text: `${revision}` },
    ];
    edits.push(
      await millisecondsOf(async () =>
        valueIn(await desk.handlers['edit-meeting']({ commission, meeting, revision, commands })),
      ),
    );
    bare.push(await millisecondsOf(() => writeBare(folder, bytes)));
  }
  await desk.close();
  return { name: 'an edit until it is durable', value: median(edits), unit: 'ms', limit: median(bare) };
};

const measureOpening = async (folder: string, meetings: readonly string[]): Promise<Measurement> => {
  const openings: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < OPENINGS; round += 1) {
    openings.push(
      await millisecondsOf(async () => {
        const desk = await deskIn(folder);
        valueIn(await desk.handlers['list-meetings']({ commission }));
        await desk.close();
      }),
    );
    bare.push(
      await millisecondsOf(async () => {
        for (const meeting of meetings) JSON.parse(await readFile(fileOf(folder, meeting), 'utf8'));
      }),
    );
  }
  const name = `a store of ${MEETINGS} meetings from opening to the list`;
  return { name, value: median(openings), unit: 'ms', limit: median(bare) };
};

/** The store against the bare disk: what an edit and what opening a store take. */
export const run = async (): Promise<Measurement[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'commission-desk-bench-'));
  try {
    const meetings = await fillStore(folder);
    return [await measureEdits(folder, meetings[0] ?? ''), await measureOpening(folder, meetings)];
  } finally {
    await rm(folder, { recursive: true });
  }
};
