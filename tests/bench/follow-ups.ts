import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Page } from '@playwright/test';
import type { ActionRow } from '@shared/contract/action-row.ts';
import type { Result } from '@shared/contract/result.ts';
import { findBrowser } from '../../scripts/tools.mjs';
import { type Desk, openDesk } from '../../src/main/desk.ts';
import { openStore } from '../../src/main/store/open-store.ts';
import {
  ANY,
  EVERYTHING,
  type Filters,
  filterContext,
  filterRows,
} from '../../src/renderer/features/follow-ups/model/filters.ts';
import {
  type FollowUpRow,
  followUpRows,
} from '../../src/renderer/features/follow-ups/model/follow-up-row.ts';
import { COLUMNS, sortRows } from '../../src/renderer/features/follow-ups/model/sorting.ts';
import { actionsOfYears, reportsOn } from '../helpers/actions-of-years.ts';
import { setup as build } from '../helpers/built-application.ts';
import { type Measurement, median, millisecondsOf } from './measurement.ts';

const ROUNDS = 240;
const OPENINGS = 9;
const TODAY = '2026-03-10';

const { commission, meetings } = actionsOfYears();

/** What nineteen of twenty values do not exceed. */
const percentile95 = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? Number.NaN;

const valueIn = <Value>(result: Result<Value>): Value => {
  if (!result.ok) throw new Error(`${result.error.code} ${result.error.subject}`);
  return result.value;
};

const deskIn = async (folder: string): Promise<Desk> =>
  valueIn(
    await openDesk(folder, { now: () => new Date(), deliver: async () => ({ kind: 'cancelled' as const }) }),
  );

/** Writes the meetings with their reports into a store; answers their actions as the window gets them. */
const fillStore = async (folder: string): Promise<ActionRow[]> => {
  const empty = await deskIn(folder);
  valueIn(await empty.handlers['create-commission']({ commission }));
  await empty.close();
  const store = valueIn(await openStore(folder));
  for (const meeting of meetings) await store.createMeeting(meeting);
  const desk = await deskIn(folder);
  for (const meeting of meetings) {
    const commands = reportsOn(meeting, commission);
    const address = { commission: commission.id, meeting: meeting.id };
    valueIn(await desk.handlers['edit-follow-ups']({ ...address, revision: null, commands }));
  }
  const { actions } = valueIn(await desk.handlers['list-actions']({ commission: commission.id }));
  await desk.close();
  return actions;
};

/** A different sentence each round, most of them about all actions. */
const filtersIn = (round: number): Filters => ({
  ...EVERYTHING,
  state: round % 4 === 0 ? 'closed' : ANY,
  side: round % 3 === 0 ? 'own' : ANY,
  report: round % 5 === 0 ? '2020-01-01' : ANY,
});

const measureModel = (actions: readonly ActionRow[]): Measurement[] => {
  const desks = [{ commission, ownSide: commission.sides[0].id, reading: ['en', 'ru', 'az-Latn'] }];
  const collator = new Intl.Collator('en', { numeric: true });
  const made: number[] = [];
  const sorted: number[] = [];
  const bare: number[] = [];
  let rows: FollowUpRow[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    if (round % 10 === 0) {
      const start = performance.now();
      rows = followUpRows(actions, desks, TODAY);
      made.push(performance.now() - start);
    }
    const context = filterContext(rows, TODAY);
    const column = COLUMNS[round % COLUMNS.length] ?? 'reference';
    const start = performance.now();
    sortRows(filterRows(rows, filtersIn(round), context), { column, descending: round % 2 === 0 }, collator);
    sorted.push(performance.now() - start);
    const keys = rows.map(({ clause }) => clause.text);
    const bareStart = performance.now();
    keys.filter((key) => key !== '').sort(collator.compare);
    bare.push(performance.now() - bareStart);
  }
  return [
    {
      name: `filter and sort ${actions.length} actions, p95`,
      value: percentile95(sorted),
      unit: 'ms',
      limit: percentile95(bare),
      bound: { of: 'value', most: 50 },
    },
    {
      name: `${actions.length} actions made ready for the list`,
      value: median(made),
      unit: 'ms',
      limit: null,
    },
  ];
};

/** Milliseconds from a click on a place in the frame to the frame that shows what `wanted` selects. */
const untilPainted = (page: Page, place: string, wanted: string): Promise<number> =>
  page.evaluate(
    ([name, selector]) =>
      new Promise<number>((resolve) => {
        const link = [...document.querySelectorAll('a')].find(({ textContent }) => textContent === name);
        const start = performance.now();
        const look = () => {
          if (document.querySelector(selector ?? '') === null) requestAnimationFrame(look);
          else requestAnimationFrame(() => resolve(performance.now() - start));
        };
        link?.click();
        look();
      }),
    [place, wanted],
  );

/** Milliseconds to ask the desk for the same actions and do nothing but read the answer. */
const bareCall = (page: Page): Promise<number> =>
  page.evaluate(async (id) => {
    const start = performance.now();
    const body = JSON.stringify({ commission: id });
    const headers = { 'content-type': 'application/json' };
    await (await fetch('/call/list-actions', { method: 'POST', headers, body })).json();
    return performance.now() - start;
  }, commission.id);

/** Milliseconds to paint the same list from elements that are ready. */
const barePaint = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const copy = document.querySelector('.follow-ups')?.cloneNode(true);
    return new Promise<number>((resolve) => {
      const start = performance.now();
      if (copy) document.body.append(copy);
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          const taken = performance.now() - start;
          copy?.parentNode?.removeChild(copy);
          resolve(taken);
        }),
      );
    });
  });

const GRID_LINE = '[role="grid"] tbody tr';
const MEETINGS_LINE = '.meetings-table tbody tr';

const measureScreen = async (page: Page): Promise<Measurement[]> => {
  await page.waitForSelector(MEETINGS_LINE);
  await page.waitForLoadState('networkidle');
  const first = await untilPainted(page, 'Follow-ups', GRID_LINE);
  const again: number[] = [];
  const paint: number[] = [];
  const call: number[] = [];
  for (let round = 0; round < OPENINGS; round += 1) {
    paint.push(await barePaint(page));
    call.push(await bareCall(page));
    await untilPainted(page, 'Meetings', MEETINGS_LINE);
    again.push(await untilPainted(page, 'Follow-ups', GRID_LINE));
    await page.waitForLoadState('networkidle');
  }
  const whole = await millisecondsOf(async () => {
    await page.reload();
    await page.waitForSelector(GRID_LINE);
  });
  return [
    {
      name: 'opening the screen, the first time',
      value: first,
      unit: 'ms',
      limit: median(paint),
      bound: { of: 'value', most: 300 },
    },
    {
      name: 'opening the screen again',
      value: median(again),
      unit: 'ms',
      limit: median(paint),
      bound: { of: 'value', most: 300 },
    },
    { name: 'opening the window on the screen', value: whole, unit: 'ms', limit: median(call) },
    { name: 'asking the desk for all actions', value: median(call), unit: 'ms', limit: null },
  ];
};

/** The screen in a real browser, over the served shell on this store. */
const inBrowser = async (folder: string): Promise<Measurement[]> => {
  build();
  const parameters = ['out/main/desk.js', 'serve', '--store', folder, '--no-open', '--port', '0'];
  const server = spawn(process.execPath, parameters, { stdio: ['ignore', 'pipe', 'inherit'] });
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    // Chromium refuses to sandbox itself for root.
    chromiumSandbox: process.getuid?.() !== 0,
    ...(executablePath ? { executablePath } : {}),
  });
  try {
    const [line] = (await once(createInterface(server.stdout), 'line')) as [string];
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    // The window asks for the actions by itself as soon as it has nothing else to do.
    const asked = page.waitForResponse((response) => response.url().endsWith('/call/list-actions'));
    await page.goto(line.match(/http:\S+/)?.[0] ?? '');
    await (await asked).finished();
    return await measureScreen(page);
  } finally {
    await browser.close();
    server.kill();
    await once(server, 'exit');
  }
};

/** The list of four thousand actions of twenty-five meetings: sorted, filtered, and opened in a real browser. */
export const run = async (): Promise<Measurement[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'commission-desk-bench-'));
  try {
    const actions = await fillStore(folder);
    return [...measureModel(actions), ...(await inBrowser(folder))];
  } finally {
    await rm(folder, { recursive: true });
  }
};
