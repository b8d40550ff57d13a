import type { Page } from '@playwright/test';

/** Makes a call of the contract as the page itself would, in either shell. Answers what the desk answered. */
export const callDesk = (page: Page, name: string, input: unknown): Promise<unknown> =>
  page.evaluate(
    async ([call, given]) => {
      const { commissionDesk } = window as unknown as {
        commissionDesk?: Record<string, (input: unknown) => Promise<unknown>>;
      };
      const ask = commissionDesk?.[call];
      if (ask) return ask(given);
      const response = await fetch(`/call/${call}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(given),
      });
      return response.json() as Promise<unknown>;
    },
    [name, input] as const,
  );
