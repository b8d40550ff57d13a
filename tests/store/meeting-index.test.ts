import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Meeting } from '@shared/domain/meeting.ts';
import fc from 'fast-check';
import { expect, onTestFinished, test, vi } from 'vitest';
import { summaryOf } from '../../src/main/desk/summary.ts';
import { type Desk, deskOver } from '../../src/main/desk.ts';
import { encode } from '../../src/main/store/envelope.ts';
import { MEETING } from '../../src/main/store/file-kind.ts';
import type { FileSystem } from '../../src/main/store/file-system.ts';
import { nodeFileSystem } from '../../src/main/store/node-file-system.ts';
import { noteDamage } from '../../src/main/store/note-damage.ts';
import { openStore } from '../../src/main/store/open-store.ts';
import { fixtureMeeting } from '../helpers/fixture.ts';
import { scratchFolder } from '../helpers/scratch-folder.ts';
import { fillStore, valueIn } from '../helpers/store-of-meetings.ts';

const COMMISSION = 'commission-1';
const MEETINGS = 4;

const meetingOf = (ordinal: number): Meeting => ({
  ...fixtureMeeting(),
  id: `meeting-${ordinal}`,
  ordinal,
  status: ordinal % 2 ? 'drafting' : 'agreed',
});

/** The real disk with a clock on which any two changes of files are seconds apart, and a list of what was read. */
const leisurelyDisk = (): { fileSystem: FileSystem; read: string[] } => {
  const seen = new Map<string, { content: string; changedAt: number }>();
  const read: string[] = [];
  let clock = 0;
  const fileSystem: FileSystem = {
    ...nodeFileSystem,
    read: (path) => {
      read.push(path);
      return nodeFileSystem.read(path);
    },
    stamp: async (path) => {
      const content = createHash('sha256')
        .update(await nodeFileSystem.read(path))
        .digest('hex');
      const known = seen.get(path);
      if (known?.content !== content) {
        clock += 10_000;
        seen.set(path, { content, changedAt: clock });
      }
      const { changedAt } = seen.get(path) ?? { changedAt: clock };
      return { stamp: `${changedAt}`, changedAt };
    },
  };
  return { fileSystem, read };
};

/** A store in a folder, a desk over it that comes and goes, and what can happen to its files. */
class Scene {
  readonly disk = leisurelyDisk();
  readonly held = new Set<string>();
  private desk: Desk | null = null;
  private count = MEETINGS;

  constructor(readonly folder: string) {}

  folderOf(id: string): string {
    return join(this.folder, 'commissions', COMMISSION, 'meetings', id);
  }

  fileOf(id: string): string {
    return join(this.folderOf(id), 'meeting.json');
  }

  get index(): string {
    return join(this.folder, 'index', COMMISSION, 'meeting-index.json');
  }

  async open(): Promise<Desk> {
    if (this.desk) return this.desk;
    const store = valueIn(await openStore(this.folder, { fileSystem: this.disk.fileSystem }));
    this.desk = deskOver(store, { now: () => new Date(), deliver: async () => ({ kind: 'cancelled' }) });
    return this.desk;
  }

  async close(): Promise<void> {
    await this.desk?.close();
    this.desk = null;
    this.held.clear();
  }

  async list() {
    return valueIn(await (await this.open()).handlers['list-meetings']({ commission: COMMISSION }));
  }

  /** What reading every file says. */
  async readAll() {
    const store = valueIn(await openStore(this.folder, { readOnly: true }));
    const damage: Awaited<ReturnType<Scene['list']>>['damage'] = [];
    const meetings = [];
    for (const id of await store.meetingIds(COMMISSION)) {
      const found = await noteDamage(damage, store.readMeeting(COMMISSION, id));
      if (found) meetings.push(summaryOf(found.data));
    }
    return { meetings, damage };
  }

  /** A meeting that the desk does not hold, so that what happens to its file is seen. */
  async anyFree(pick: number): Promise<string | undefined> {
    const free = (await readdir(join(this.folder, 'commissions', COMMISSION, 'meetings'))).filter(
      (id) => !this.held.has(id),
    );
    return free[pick % (free.length || 1)];
  }

  async edit(pick: number): Promise<void> {
    const id = await this.anyFree(pick);
    const desk = await this.open();
    if (id === undefined) return;
    const address = { commission: COMMISSION, meeting: id };
    const opened = await desk.handlers['get-meeting'](address);
    if (!opened.ok) return;
    this.held.add(id);
    const command = { type: 'add-section' as const, id: `new-${pick}`, index: 0, title: {} };
    const { revision } = opened.value;
    await desk.handlers['edit-meeting']({ ...address, revision, commands: [command] });
  }

  async changeOutside(pick: number): Promise<void> {
    const id = await this.anyFree(pick);
    if (id === undefined) return;
    const meeting = { ...meetingOf(1 + (pick % 900)), id, commission: COMMISSION };
    await writeFile(this.fileOf(id), encode(MEETING, { revision: 9, data: meeting }));
  }

  async damageFile(pick: number): Promise<void> {
    const id = await this.anyFree(pick);
    if (id === undefined) return;
    const bytes = await readFile(this.fileOf(id));
    await writeFile(this.fileOf(id), bytes.subarray(0, bytes.length - 1 - (pick % bytes.length)));
  }

  async addOrRemove(pick: number): Promise<void> {
    const id = await this.anyFree(pick);
    if (id !== undefined && pick % 2) return rm(this.folderOf(id), { recursive: true });
    this.count += 1;
    const store = valueIn(await openStore(this.folder));
    return store.createMeeting({ ...meetingOf(this.count), commission: COMMISSION });
  }

  async damageIndex(pick: number): Promise<void> {
    await this.close();
    const bytes = await readFile(this.index).catch(() => null);
    if (bytes === null) return;
    if (pick % 4 === 0) return rm(join(this.folder, 'index'), { recursive: true });
    if (pick % 4 === 1) {
      await rm(this.index);
      await mkdir(this.index);
      return;
    }
    const place = pick % bytes.length;
    if (pick % 4 === 2) return writeFile(this.index, bytes.subarray(0, place));
    bytes[place] = (bytes[place] ?? 0) ^ 1;
    return writeFile(this.index, bytes);
  }
}

const scene = async (): Promise<Scene> => {
  const log = vi.spyOn(console, 'error').mockReturnValue();
  onTestFinished(() => log.mockRestore());
  const folder = join(await scratchFolder(), 'store');
  await fillStore(folder, { commissions: 1, meetings: MEETINGS }, meetingOf);
  return new Scene(folder);
};

const STEPS = ['edit', 'changeOutside', 'damageFile', 'addOrRemove', 'damageIndex', 'close'] as const;

test('a list from the index says what reading every file says, whatever happened to files and index', async () => {
  const anyStep = fc.record({ step: fc.constantFrom(...STEPS), pick: fc.nat(100_000) });
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 12, size: 'max' }), async (steps) => {
      const at = await scene();
      await at.list();
      for (const { step, pick } of steps) {
        await at[step](pick);
        expect(await at.list(), step).toEqual(await at.readAll());
      }
      await at.close();
    }),
    { numRuns: 25 },
  );
});

test('meetings that are as they were are not read again, and one that has changed is read alone', async () => {
  const at = await scene();
  await at.list();
  await at.close();
  const meetingsRead = () => at.disk.read.splice(0).filter((path) => path.endsWith('meeting.json'));
  expect(meetingsRead()).toHaveLength(MEETINGS);

  const listed = await at.list();
  expect(meetingsRead()).toEqual([]);
  expect(listed).toEqual(await at.readAll());

  await at.close();
  await at.edit(0);
  await at.close();
  meetingsRead();
  const sections = (listed.meetings[0]?.sections ?? 0) + 1;
  expect((await at.list()).meetings[0]).toEqual({ ...listed.meetings[0], sections });
  expect(meetingsRead()).toEqual([at.fileOf('meeting-1')]);
  await at.close();
});

test('a change within the tick of a coarse clock, of the same length and in the same file, is noticed', async () => {
  const at = await scene();
  const tickOf = (time: number): number => Math.floor(time / 2_000) * 2_000;
  at.disk.fileSystem.stamp = async (path) => {
    const { size } = await stat(path);
    const changedAt = tickOf((await nodeFileSystem.stamp(path)).changedAt);
    return { stamp: `${size} ${changedAt}`, changedAt };
  };
  for (let turn = 0; turn < 20; turn += 1) {
    await at.list();
    await at.close();
    const meeting = { ...meetingOf(100 + turn), id: 'meeting-1', commission: COMMISSION };
    await writeFile(at.fileOf('meeting-1'), encode(MEETING, { revision: 5, data: meeting }));
    expect((await at.list()).meetings[0]?.ordinal).toBe(100 + turn);
  }
  await at.close();
});

test('a store that is only read gets no index', async () => {
  const at = await scene();
  const store = valueIn(await openStore(at.folder, { readOnly: true }));
  const desk = deskOver(store, { now: () => new Date(), deliver: async () => ({ kind: 'cancelled' }) });
  valueIn(await desk.handlers['list-meetings']({ commission: COMMISSION }));
  await desk.close();
  expect(await readdir(at.folder)).toEqual(['commissions', 'store.json']);
});
