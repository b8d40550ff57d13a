import { parentPort } from 'node:worker_threads';
import { createTypstCompiler } from './typst-compiler.ts';
import type { TypstAnswer, TypstTask } from './typst-task.ts';

const compiler = createTypstCompiler();

const answerTo = ({ id, wanted, document }: TypstTask): TypstAnswer => {
  try {
    return { id, ok: true, made: compiler[wanted](document) };
  } catch (error) {
    return { id, ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
};

parentPort?.on('message', (task: TypstTask) => {
  parentPort?.postMessage(answerTo(task));
});
