import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { createPdfPress } from '../../src/main/export/pdf-press.ts';
import { recordOf } from './record-of.ts';

/** A worker that answers with the name of what is wanted, fails on wish and dies on wish. */
const fakeWorker = (): Worker =>
  new Worker(
    `const { parentPort } = require('node:worker_threads');
     parentPort.on('message', ({ id, wanted, document }) => {
       if (document.original === 'die') process.exit(1);
       if (document.original === 'throw') throw new Error('burst');
       parentPort.postMessage(
         document.original === 'fail' ? { id, ok: false, reason: 'no such sign' } : { id, ok: true, made: [wanted] },
       );
     });`,
    { eval: true },
  );
const asking = (original: string) => ({ ...recordOf(), original });

describe('the press', () => {
  it('starts no worker before the first record', async () => {
    let started = 0;
    const press = createPdfPress(() => {
      started += 1;
      return fakeWorker();
    });
    expect(started).toBe(0);
    await Promise.all([press.pages(recordOf()), press.pages(recordOf())]);
    expect(started).toBe(1);
    await press.close();
  });

  it('answers each request with its own result', async () => {
    const press = createPdfPress(fakeWorker);
    expect(await Promise.all([press.pdf(recordOf()), press.pages(recordOf())])).toEqual([['pdf'], ['pages']]);
    await press.close();
  });

  it('rejects with the reason and goes on', async () => {
    const press = createPdfPress(fakeWorker);
    await expect(press.pdf(asking('fail'))).rejects.toThrow('no such sign');
    expect(await press.pages(recordOf())).toEqual(['pages']);
    await press.close();
  });

  it.each([
    ['die', 'The typesetter has ended.'],
    ['throw', 'burst'],
  ])(
    'leaves no request without an answer when its worker does %s, and starts another',
    async (end, reason) => {
      const press = createPdfPress(fakeWorker);
      const requests = [press.pdf(asking(end)), press.pages(recordOf())];
      for (const request of await Promise.allSettled(requests))
        expect(request).toMatchObject({ status: 'rejected', reason: new Error(reason) });
      expect(await press.pages(recordOf())).toEqual(['pages']);
      await press.close();
    },
  );

  it('rejects what is in work when it is closed', async () => {
    const press = createPdfPress(fakeWorker);
    const request = expect(press.pdf(recordOf())).rejects.toThrow('The typesetter has ended.');
    await press.close();
    await request;
  });
});
