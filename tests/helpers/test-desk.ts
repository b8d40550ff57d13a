import { CALLS, type CallInput, type CallOutput } from '@shared/contract/calls.ts';
import type { CallName } from '@shared/contract/names.ts';
import type { CallError, Result } from '@shared/contract/result.ts';
import type { Commission } from '@shared/domain/commission.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import { onTestFinished } from 'vitest';
import type { ExportedFile } from '../../src/main/desk/ports.ts';
import { type DeskAtWork, deskOver } from '../../src/main/desk.ts';
import { openOrCreateStore } from '../../src/main/store/open-store.ts';
import { fixtureCommission, fixtureMeeting } from './fixture.ts';
import { paperPrinters } from './paper-printers.ts';
import { recordingFileSystem } from './recording-file-system.ts';
import { scratchFolder } from './scratch-folder.ts';

/** A desk over real files with a clock and a disk that the test rules. */
export interface TestDesk {
  folder: string;
  desk: DeskAtWork;
  /** What was handed over, in order. */
  delivered: ExportedFile[];
  /** The value of a call that succeeds, checked against the contract. */
  value<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallOutput<Name>>;
  /** The error of a call that fails. */
  error<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallError>;
  /** Lets the clock run on. */
  wait(milliseconds: number): void;
  /** Lets every call to the disk that begins with these words fail, or none. */
  breakDisk(fault: { call: string; error: Error } | null): void;
}

/** The fixture commission and meeting at a desk, the meeting in the given status. */
export const openTestDesk = async (
  folder?: string,
  {
    commission = fixtureCommission(),
    meetings = [fixtureMeeting()],
    chooseFolder,
  }: { commission?: Commission; meetings?: Meeting[]; chooseFolder?: () => Promise<string | undefined> } = {},
): Promise<TestDesk> => {
  const directory = folder ?? (await scratchFolder());
  let time = Date.parse('2026-03-01T14:02:00Z');
  const now = (): Date => new Date(time);
  let fault: { call: string; error: Error } | null = null;
  const { fileSystem } = recordingFileSystem((call) => {
    if (fault && call.startsWith(fault.call)) throw fault.error;
  });
  const opened = await openOrCreateStore(directory, { fileSystem, now });
  if (!opened.ok) throw new Error(opened.error.subject);
  if (folder === undefined) {
    await opened.value.createCommission(commission);
    for (const meeting of meetings) await opened.value.createMeeting(meeting);
  }
  const delivered: ExportedFile[] = [];
  const desk = deskOver(opened.value, {
    now,
    printers: paperPrinters,
    ...(chooseFolder && { chooseFolder }),
    deliver: async (file) => {
      delivered.push(file);
      return { kind: 'saved', fileName: file.name };
    },
  });
  onTestFinished(() => {
    fault = null;
    return desk.close();
  });
  const run = <Name extends CallName>(
    name: Name,
    input: CallInput<Name>,
  ): Promise<Result<CallOutput<Name>>> => desk.handlers[name](input);
  return {
    folder: directory,
    desk,
    delivered,
    value: async (name, input) => {
      const result = await run(name, input);
      if (!result.ok) throw new Error(`${name} failed: ${JSON.stringify(result.error)}`);
      CALLS[name].output.parse(result.value);
      return result.value;
    },
    error: async (name, input) => {
      const result = await run(name, input);
      if (result.ok) throw new Error(`${name} succeeded`);
      return result.error;
    },
    wait: (milliseconds) => {
      time += milliseconds;
    },
    breakDisk: (next) => {
      fault = next;
    },
  };
};

/** Where the fixture meeting stands. */
export const ADDRESS = { commission: 'economic-cooperation', meeting: 'meeting-21' };
