import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** One system call; `begin` and `end` count the lines of the trace. */
export interface SystemCall {
  name: string;
  /** As strace prints them. */
  arguments: string;
  /** -1 where the call failed. */
  result: number;
  begin: number;
  end: number;
}

const TRACED = 'openat,open,write,pwrite64,writev,pwritev,fsync,fdatasync,rename,renameat,renameat2,close';

/** `123 fsync(18) = 0`, or the two halves of a call during which another thread made one. */
const LINE = /^(\d+) +(?:<\.\.\. (\w+) resumed>|(\w+)\()(.*?)(?:<unfinished \.\.\.>|\) += (-?\d+).*)$/;

const parse = (trace: string): SystemCall[] => {
  const calls: SystemCall[] = [];
  const unfinished = new Map<string, SystemCall>();
  for (const [index, line] of trace.split('\n').entries()) {
    const [, thread = '', resumed, begun = '', words = '', result] = LINE.exec(line) ?? [];
    if (resumed === undefined && begun === '') continue;
    const call = unfinished.get(thread) ?? {
      name: begun,
      arguments: '',
      result: 0,
      begin: index,
      end: index,
    };
    call.arguments += words;
    if (result === undefined) unfinished.set(thread, call);
    else {
      unfinished.delete(thread);
      calls.push({ ...call, result: Number(result), end: index });
    }
  }
  return calls;
};

/** Runs a program under strace and answers its calls to the file system, in the order in which they ended. */
export const systemCallsOf = async (
  program: string,
  words: string[],
  folder: string,
): Promise<SystemCall[]> => {
  const trace = join(folder, 'trace.txt');
  await promisify(execFile)(
    'strace',
    ['-f', '-s', '64', '-e', `trace=${TRACED}`, '-o', trace, process.execPath, program, ...words],
    // Calls that the system carries out from a queue do not show in a trace.
    { env: { ...process.env, UV_USE_IO_URING: '0' } },
  );
  return parse(await readFile(trace, 'utf8'));
};
