import { expect, type Page } from '@playwright/test';
import axe, { type Result } from 'axe-core';

const LOOKED_FOR = {
  rules: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  /** Of many sections alike the first stands for all, because hundreds of clauses take a minute. */
  except: '.minutes-section ~ .minutes-section',
};

/** Every breach of WCAG 2.2 A and AA that can be found by machine on the page as it stands. */
const breachesOf = async (page: Page): Promise<string[]> => {
  const violations = await page.evaluate<Result[], typeof LOOKED_FOR>(async ({ rules, except }) => {
    const { axe: inPage } = window as unknown as { axe: typeof axe };
    const results = await inPage.run(
      { exclude: [except] },
      { runOnly: { type: 'tag', values: rules }, resultTypes: ['violations'] },
    );
    return results.violations;
  }, LOOKED_FOR);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  );
};

/** Looks for breaches of WCAG 2.2 on the page as it stands, in light and in dark colours; goes on where there are any. */
export const expectAccessible = async (page: Page, screen: string): Promise<void> => {
  await page.evaluate(axe.source);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect.soft(await breachesOf(page), `breaches of WCAG 2.2: ${screen}, ${colorScheme}`).toEqual([]);
  }
};
