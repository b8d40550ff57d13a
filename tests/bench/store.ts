import { mkdir, mkdtemp, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Desk } from '../../src/main/desk.ts';
import { deskIn, fillStore, valueIn } from '../helpers/store-of-meetings.ts';
import { type Measurement, median, millisecondsOf } from './measurement.ts';
import { meetingOfYears } from './usual-meeting.ts';

const EDITS = 1_000;
const OPENINGS = 9;
const SMALL = { commissions: 1, meetings: 10 };
const LARGE = { commissions: 20, meetings: 50 };
const ALL = LARGE.commissions * LARGE.meetings;
const SHOWN = 'commission-1';
const EDITED = 'meeting-1';

const folderOf = (store: string, meeting: string, commission = SHOWN): string =>
  join(store, 'commissions', commission, 'meetings', meeting);
const fileOf = (store: string, meeting: string): string => join(folderOf(store, meeting), 'meeting.json');

/** The least that makes bytes durable under a name that always has a whole content. Closing makes nothing durable. */
const writeBare = async (folder: string, bytes: Uint8Array): Promise<void> => {
  const temporary = join(folder, '.new-bare');
  const file = await open(temporary, 'wx');
  await file.writeFile(bytes);
  await file.sync();
  file.close();
  await rename(temporary, join(folder, 'bare.json'));
  const names = await open(folder, 'r');
  await names.sync();
  names.close();
};

/** A desk with the meeting open and its list shown, and how long edits and bare writes of the same bytes took there. */
interface Editing {
  store: string;
  desk: Desk;
  bytes: Uint8Array;
  edits: number[];
  bare: number[];
}

const startEditing = async (store: string): Promise<Editing> => {
  const desk = await deskIn(store);
  valueIn(await desk.handlers['list-meetings']({ commission: SHOWN }));
  return { store, desk, bytes: await readFile(fileOf(store, EDITED)), edits: [], bare: [] };
};

const editOnce = async ({ store, desk, bytes, edits, bare }: Editing, revision: number): Promise<void> => {
  const text = `Правка ${revision}`;
  const commands = [{ type: 'edit-clause-text' as const, id: 'trade-growth-0', language: 'ru', text }];
  const edit = { commission: SHOWN, meeting: EDITED, revision, commands };
  edits.push(await millisecondsOf(async () => valueIn(await desk.handlers['edit-meeting'](edit))));
  bare.push(await millisecondsOf(() => writeBare(folderOf(store, EDITED), bytes)));
};

/** All four by turns, so that they meet the machine in the same mood. */
const measureEdits = async (small: string, large: string): Promise<Measurement[]> => {
  const [few, many] = [await startEditing(small), await startEditing(large)];
  for (let revision = 1; revision <= EDITS; revision += 1)
    for (const editing of revision % 2 ? [few, many] : [many, few]) await editOnce(editing, revision);
  for (const { desk, store } of [few, many]) {
    await desk.close();
    await rm(join(folderOf(store, EDITED), 'bare.json'));
  }
  const durable = ({ edits, bare }: Editing, meetings: number): Measurement => ({
    name: `an edit until it is durable, ${meetings} meetings`,
    value: median(edits),
    unit: 'ms',
    limit: median(bare),
    bound: { of: 'ratio', most: 1.5 },
  });
  return [
    durable(few, SMALL.meetings),
    durable(many, ALL),
    {
      name: `the same, ${ALL} against ${SMALL.meetings} meetings`,
      value: median(many.edits),
      unit: 'ms',
      limit: median(few.edits),
      bound: { of: 'ratio', most: 1.2 },
    },
  ];
};

const commissionsIn = (): string[] =>
  Array.from({ length: LARGE.commissions }, (_, index) => `commission-${index + 1}`);

/** Milliseconds until the list of one commission is there, and until those of all others are. */
interface Opening {
  shown: number;
  all: number;
}

/** What the window does until it shows the list of one commission, and what it takes to list all others too. */
const openToList = async (store: string): Promise<Opening> => {
  const start = performance.now();
  const desk = await deskIn(store);
  valueIn(await desk.handlers['list-commissions']({}));
  valueIn(await desk.handlers['list-meetings']({ commission: SHOWN }));
  const shown = performance.now() - start;
  for (const commission of commissionsIn()) valueIn(await desk.handlers['list-meetings']({ commission }));
  const all = performance.now() - start;
  await desk.close();
  return { shown, all };
};

/** Opens the store while one file is cut off and a folder stands in the place of another. */
const openDamaged = async (store: string): Promise<Opening> => {
  const [cut, gone] = [fileOf(store, 'meeting-2'), fileOf(store, 'meeting-11')];
  await rename(cut, `${cut}.kept`);
  await writeFile(cut, (await readFile(`${cut}.kept`)).subarray(0, 5_000));
  await rename(gone, `${gone}.kept`);
  await mkdir(gone);
  const taken = await openToList(store);
  await rm(gone, { recursive: true });
  for (const file of [cut, gone]) await rename(`${file}.kept`, file);
  return taken;
};

/** Reads and parses every meeting, one after the other. */
const readBare = async (store: string): Promise<number> =>
  millisecondsOf(async () => {
    for (const commission of commissionsIn()) {
      const meetings = dirname(folderOf(store, EDITED, commission));
      for (const meeting of await readdir(meetings))
        JSON.parse(await readFile(join(meetings, meeting, 'meeting.json'), 'utf8'));
    }
  });

const measureOpening = async (store: string): Promise<Measurement[]> => {
  const sound: Opening[] = [];
  const damaged: Opening[] = [];
  const cold: Opening[] = [];
  const bare: number[] = [];
  for (let round = 0; round < OPENINGS; round += 1) {
    await rm(join(store, 'index'), { recursive: true, force: true });
    cold.push(await openToList(store));
    bare.push(await readBare(store));
    await openToList(store);
    sound.push(await openToList(store));
    damaged.push(await openDamaged(store));
    await openToList(store);
  }
  const row = (name: string, openings: Opening[], which: keyof Opening): Measurement => ({
    name,
    value: median(openings.map((opening) => opening[which])),
    unit: 'ms',
    limit: null,
  });
  const bound = { of: 'value', most: 600 } as const;
  return [
    { ...row(`${ALL} meetings, from opening to the list of a commission`, sound, 'shown'), bound },
    { ...row('the same, two of them damaged', damaged, 'shown'), bound },
    row('the same without the index', cold, 'shown'),
    { ...row(`${ALL} meetings, from opening to the lists of all commissions`, sound, 'all'), bound },
    { ...row('the same, two of them damaged', damaged, 'all'), bound },
    { ...row('the same without the index', cold, 'all'), limit: median(bare) },
  ];
};

/** The store against the bare disk: what an edit and what opening a store take. */
export const run = async (): Promise<Measurement[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'commission-desk-bench-'));
  const [small, large] = [join(folder, 'small'), join(folder, 'large')];
  try {
    await fillStore(small, SMALL, meetingOfYears);
    await fillStore(large, LARGE, meetingOfYears);
    return [...(await measureEdits(small, large)), ...(await measureOpening(large))];
  } finally {
    await rm(folder, { recursive: true });
  }
};
