import { success } from '@shared/contract/result.ts';
import { vi } from 'vitest';

/** Stands in for the modules `desk.ts` and `answer.ts`: an answer tells which desk was asked what. */

export const openDesk = vi.fn();

export const answer = async (desk: unknown, name: string, input: unknown) => success({ desk, name, input });

/** A desk that is told apart by its name. */
export const desk = (name: string) => ({
  name,
  handlers: {},
  close: vi.fn(async (): Promise<void> => undefined),
});
