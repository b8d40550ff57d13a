import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PrintedDocument } from '@shared/record/record-document.ts';
import { applicationFolder } from './resources.ts';
import type { TypstAnswer, TypstTask } from './typst-task.ts';

/** Typesets records off the thread that serves the window and the store. */
export interface PdfPress {
  /** A tagged PDF/A-2a. Rejects with the reason where the record cannot be typeset. */
  pdf(document: PrintedDocument): Promise<Uint8Array>;
  /** One standalone SVG a page. Rejects as `pdf`. */
  pages(document: PrintedDocument): Promise<string[]>;
  /** Ends the worker; what is still in work is rejected. */
  close(): Promise<void>;
}

interface Waiting {
  resolve(made: Uint8Array | string[]): void;
  reject(error: Error): void;
}

const typstWorker = (): Worker => new Worker(join(applicationFolder(), 'out/main/typst-worker.js'));

/**
 * A press whose worker starts with the first record and, should it die, again with the next one; no request is left
 * without an answer.
 */
export const createPdfPress = (startWorker: () => Worker = typstWorker): PdfPress => {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let lastId = 0;

  const abandon = (reason: Error): void => {
    worker = null;
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
  };

  const take = (answer: TypstAnswer): void => {
    const request = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.ok) request?.resolve(answer.made);
    else request?.reject(new Error(answer.reason));
  };

  const start = (): Worker => {
    const started = startWorker();
    started.on('message', take);
    started.on('error', abandon);
    started.on('exit', () => {
      if (worker === started) abandon(new Error('The typesetter has ended.'));
    });
    return started;
  };

  const request = (wanted: TypstTask['wanted'], document: PrintedDocument): Promise<Uint8Array | string[]> =>
    new Promise((resolve, reject) => {
      lastId += 1;
      waiting.set(lastId, { resolve, reject });
      worker ??= start();
      worker.postMessage({ id: lastId, wanted, document } satisfies TypstTask);
    });

  return {
    pdf: async (document) => (await request('pdf', document)) as Uint8Array,
    pages: async (document) => (await request('pages', document)) as string[],
    close: async () => {
      await worker?.terminate();
    },
  };
};
