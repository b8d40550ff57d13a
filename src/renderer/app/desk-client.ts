import type { CallInput, CallOutput } from '@shared/contract/calls.ts';
import { CALL_NAMES, type CallName } from '@shared/contract/names.ts';
import { failure, type Result } from '@shared/contract/result.ts';

/** One function per call of the contract. None of them ever throws. */
export type DeskClient = {
  [Name in CallName]: (input: CallInput<Name>) => Promise<Result<CallOutput<Name>>>;
};

declare global {
  interface Window {
    /** Set by the preload inside Electron; absent in a browser. */
    commissionDesk?: DeskClient;
  }
}

/** The largest body, in bytes, that browsers still send while their page closes. */
const KEEPALIVE_LIMIT = 60_000;

/** Asks the served shell over HTTP; the session cookie travels by itself. */
const post = async (name: CallName, input: unknown): Promise<Result<never>> => {
  const body = JSON.stringify(input);
  try {
    const response = await fetch(`/call/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      // What was typed last still arrives when the window closes meanwhile.
      keepalive: body.length * 3 < KEEPALIVE_LIMIT,
    });
    if (!response.ok) return failure('unreachable', `${response.status}`);
    return (await response.json()) as Result<never>;
  } catch (error) {
    return failure('unreachable', error instanceof Error ? error.message : '');
  }
};

const overHttp = Object.fromEntries(
  CALL_NAMES.map((name) => [name, (input: unknown) => post(name, input)]),
) as DeskClient;

/** The desk behind this window: the preload's bridge in Electron, else the served shell. */
export const desk: DeskClient = window.commissionDesk ?? overHttp;
