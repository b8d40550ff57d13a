import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { agreeing } from '../helpers/agreeing.ts';
import { deskIn, valueIn } from '../helpers/store-of-meetings.ts';
import { type Measurement, median, millisecondsOf } from './measurement.ts';

const ROUNDS = 3;
const ADDRESS = { commission: 'russia-azerbaijan', meeting: 'meeting-21' };

/** Signs the 21st meeting of the sample (82 clauses), both originals in columns; and writes the same files barely. */
const signOnce = async (folder: string): Promise<{ signing: number; writing: number }> => {
  const { handlers, close } = await deskIn(folder);
  valueIn(await handlers['create-sample']({}));
  const { meeting, revision } = valueIn(await handlers['get-meeting'](ADDRESS));
  const { actions } = valueIn(await handlers['list-actions']({ commission: ADDRESS.commission }));
  const open = actions.filter(({ state }) => state === 'open').map(({ origin }) => origin);
  const commands = agreeing(meeting, open);
  const agreed = valueIn(await handlers['edit-meeting']({ ...ADDRESS, revision, commands }));
  const signing = await millisecondsOf(async () => {
    const call = {
      ...ADDRESS,
      revision: agreed.revision,
      signedOn: '2023-07-07',
      layouts: ['columns' as const],
    };
    valueIn(await handlers['sign-meeting'](call));
  });
  await close();
  const filed = join(folder, 'commissions', ADDRESS.commission, 'meetings', ADDRESS.meeting, 'signed');
  const files = await Promise.all((await readdir(filed)).map((name) => readFile(join(filed, name))));
  const writing = await millisecondsOf(async () => {
    for (const [index, bytes] of files.entries())
      await writeFile(join(folder, `bare-${index}`), bytes, { flush: true });
  });
  return { signing, writing };
};

export const run = async (): Promise<Measurement[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'commission-desk-bench-'));
  const rounds: { signing: number; writing: number }[] = [];
  try {
    for (let round = 0; round < ROUNDS; round += 1) rounds.push(await signOnce(join(folder, `${round}`)));
  } finally {
    await rm(folder, { recursive: true });
  }
  return [
    {
      name: 'signing a record of 82 clauses, both originals; against writing its files',
      value: median(rounds.map(({ signing }) => signing)),
      unit: 'ms',
      limit: median(rounds.map(({ writing }) => writing)),
      bound: { of: 'value', most: 10_000 },
    },
  ];
};
