import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isTemporaryName } from '../../src/main/store/durable-write.ts';
import { holdStore } from '../../src/main/store/hold-store.ts';
import { openOrCreateStore, openStore } from '../../src/main/store/open-store.ts';
import { verifyStore } from '../../src/main/store/verify.ts';
import { bundledChild } from './bundled-child.ts';
import { fixtureCommission } from './fixture.ts';
import { COMMISSION, isMarked, markedMeeting } from './marked-meeting.ts';
import { scratchFolder } from './scratch-folder.ts';

/** What the loops came to. */
export interface KillLoop {
  /** Edits that were said to be saved. */
  acknowledged: number;
  /** Interrupted writes found after the kills. */
  leftBehind: number;
  /** What was wrong after a kill, a line each. */
  wrong: string[];
}

/** Processes at work at the same time, each on a store of its own. */
const LANES = 4;
/** At least as many edits as 0, 1, 2 and 3 in turn are said to be saved before a process is killed, however slow the machine. */
const LEAST_SAVED = 4;
/** How much longer a process may write before it is killed, in milliseconds. */
const LONGEST_LIFE = 40;

const makeStore = async (folder: string): Promise<void> => {
  const made = await openOrCreateStore(folder);
  if (!made.ok) throw new Error(made.error.subject);
  await made.value.createCommission(fixtureCommission());
  for (const number of [1, 2, 3]) await made.value.createMeeting(markedMeeting(`meeting-${number}`, 1));
};

/** Runs the child until it is killed at a random moment after this many lines; answers every line that it wrote whole. */
const linesUntilKilled = async (program: string, folder: string, least: number): Promise<string[]> => {
  const child = spawn(process.execPath, [program, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<NodeJS.Signals | null>((resolve) =>
    child.once('close', (_code, signal) => resolve(signal)),
  );
  let text = '';
  const isAtWork = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (text.split('\n').length > least) resolve();
    });
  });
  await Promise.race([isAtWork, ended]);
  await setTimeout(Math.random() * LONGEST_LIFE);
  child.kill('SIGKILL');
  if ((await ended) !== 'SIGKILL') throw new Error('the child ended by itself');
  return text.split('\n').slice(0, -1);
};

const leftoversIn = async (folder: string): Promise<string[]> => {
  const names = await readdir(join(folder, 'commissions'), { recursive: true });
  return names.filter((name) => isTemporaryName(name.split(/[\\/]/).at(-1) ?? ''));
};

/** Looks at the store as the next start of the program would, and holds it to what was acknowledged. */
const inspect = async (folder: string, acknowledged: ReadonlyMap<string, number>): Promise<string[]> => {
  const hold = await holdStore(folder);
  if (!hold.ok) return [hold.error.subject];
  const opened = await openStore(folder);
  if (!opened.ok) return [opened.error.subject];
  const wrong: string[] = [];
  const { damage, recovered } = await verifyStore(opened.value);
  wrong.push(...[...damage, ...recovered].map(({ file, reason }) => `${file} ${reason}`));
  for (const id of await opened.value.meetingIds(COMMISSION)) {
    const { revision, data } = await opened.value.openMeeting(COMMISSION, id);
    if (!isMarked(data, revision)) wrong.push(`${id} at ${revision} holds something else`);
  }
  for (const [id, revision] of acknowledged) {
    const found = await opened.value.readMeeting(COMMISSION, id).catch(() => ({ revision: 0 }));
    if (found.revision < revision) wrong.push(`${id}: ${revision} was saved, ${found.revision} is there`);
  }
  wrong.push(...(await leftoversIn(folder)).map((name) => `${name} was not swept`));
  await hold.value.release();
  return wrong;
};

/** Kills a writing process this many times, and looks after every kill at what it left. */
export const killLoop = async (loops: number): Promise<KillLoop> => {
  const folder = await scratchFolder();
  const program = await bundledChild('edit-until-killed', folder);
  const result: KillLoop = { acknowledged: 0, leftBehind: 0, wrong: [] };
  let left = loops;
  const lane = async (number: number): Promise<void> => {
    let store = '';
    for (let turn = 0; left > 0; turn += 1) {
      left -= 1;
      const least = 1 + (left % LEAST_SAVED);
      // A new store now and then, or reading all the meetings that were made would take longer and longer.
      if (turn % 10 === 0) {
        store = join(folder, `store-${number}-${turn}`);
        await makeStore(store);
      }
      const lines = await linesUntilKilled(program, store, least);
      const acknowledged = lines.filter((line) => line !== 'ready').map((line) => line.split(' '));
      const latest = new Map(acknowledged.map(([id = '', revision]) => [id, Number(revision)]));
      result.acknowledged += acknowledged.length;
      result.leftBehind += (await leftoversIn(store)).length;
      result.wrong.push(...(await inspect(store, latest)));
    }
  };
  await Promise.all(Array.from({ length: LANES }, (_, number) => lane(number)));
  return result;
};
