import { expect, type Page } from '@playwright/test';
import { test } from './desk-test.ts';
import type { RunningDesk } from './driver.ts';
import * as meeting from './first-meeting.ts';
import { goBefore, type Texts } from './keyboard.ts';
import { AgendaPage } from './pages/agenda-page.ts';
import { CommissionPage } from './pages/commission-page.ts';
import { DelegationsPage } from './pages/delegations-page.ts';
import { FirstStartPage } from './pages/first-start-page.ts';
import { MeetingsPage } from './pages/meetings-page.ts';
import { MinutesPage } from './pages/minutes-page.ts';
import { NewMeetingPage } from './pages/new-meeting-page.ts';
import { RecordPage } from './pages/record-page.ts';
import { WorkspacePage } from './pages/workspace-page.ts';
import { propertiesOf, textOf } from './printed.ts';

const SIDES = ['Россия', 'Азербайджан'] as const;
const { AGENDA, COMMITMENT, HEADS, INDUSTRY, INSTRUCTION, SECTIONS, TRADE, TRANSPORT } = meeting;

const createCommission = async (page: Page): Promise<void> => {
  await new FirstStartPage(page).startOwn.click();
  const commission = new CommissionPage(page);
  await commission.typeSide('First', meeting.RUSSIA);
  await commission.typeSide('Second', meeting.AZERBAIJAN);
  await commission.typeName(meeting.COMMISSION_NAME, meeting.COMMISSION_GENITIVE);
  await commission.keepSections(2);
  await commission.create.click();
};

const createMeeting = async (page: Page): Promise<void> => {
  const meetings = new MeetingsPage(page);
  await expect(meetings.commission).toHaveText('Россия – Азербайджан');
  await meetings.newMeeting.click();
  const newMeeting = new NewMeetingPage(page);
  await newMeeting.typeNumber('21');
  await newMeeting.chooseHost('Россия');
  await newMeeting.typeDays(meeting.FIRST_DAY, meeting.LAST_DAY);
  await newMeeting.typePlace(meeting.PLACE, meeting.IN_PLACE);
  await newMeeting.create.click();
  await expect(new WorkspacePage(page).title).toHaveText('21st meeting');
};

const addHeads = async (page: Page): Promise<void> => {
  await new WorkspacePage(page).open('Delegations');
  const delegations = new DelegationsPage(page);
  for (const side of SIDES) {
    await delegations.addPerson(side, HEADS[side]);
    await expect(delegations.delegation(side).getByRole('list')).toContainText('Head of the delegation');
  }
};

const writeAgenda = async (page: Page): Promise<void> => {
  await new WorkspacePage(page).open('Agenda');
  await new AgendaPage(page).typeItems(AGENDA);
};

/** Typed clause by clause; the third is split off from the one it was typed with. */
const writeTrade = async (page: Page, minutes: MinutesPage): Promise<void> => {
  const [first, second, third, fourth] = TRADE;
  await minutes.title(1, 'ru').press('Enter');
  await minutes.typeClauses([first, second]);
  await minutes.nextClause();
  await page.keyboard.type(`${third.ru} ${fourth.ru}`);
  await goBefore(page, fourth.ru);
  await page.keyboard.press('ControlOrMeta+Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type(fourth.az);
  await minutes.clause('1.3', 'az').click();
  await page.keyboard.type(third.az);
};

const writeIndustry = async (page: Page, minutes: MinutesPage): Promise<void> => {
  await minutes.title(2, 'ru').click();
  await page.keyboard.press('Enter');
  await minutes.typeClauses(INDUSTRY);
};

/** A section of its own, whose last two clauses come from a word processor, a language at a time. */
const writeTransport = async ({ page, copy }: RunningDesk, minutes: MinutesPage): Promise<void> => {
  const [first, ...pasted] = TRANSPORT;
  await minutes.addSection.click();
  await page.keyboard.type(SECTIONS[2].ru);
  await page.keyboard.press('Tab');
  await page.keyboard.type(SECTIONS[2].az);
  await minutes.title(3, 'ru').press('Enter');
  await minutes.typeClauses([first]);
  await minutes.nextClause();
  for (const language of ['ru', 'az'] as const) {
    await copy(pasted.map((clause) => clause[language]).join('\r\n'));
    await minutes.clause('3.2', language).click();
    await page.keyboard.press('ControlOrMeta+v');
  }
};

const writeActions = async (minutes: MinutesPage): Promise<void> => {
  await minutes.verbClass('2.2').selectOption('Commitment');
  for (const side of SIDES) await minutes.addBody('2.2', side, COMMITMENT.bodies[side]);
  await minutes.typeDeadline('2.2', COMMITMENT.phrase);
  await minutes.chooseDeadline('2.2', { kind: 'a year', year: '2024' });

  await minutes.speaker('3.1').selectOption('The commission');
  await minutes.verbClass('3.1').selectOption('Instruction');
  for (const side of SIDES) await minutes.addBody('3.1', side, INSTRUCTION.bodies[side]);
  await minutes.typeDeadline('3.1', INSTRUCTION.phrase);
  const half = 'the second half of 2023';
  await minutes.chooseDeadline('3.1', { kind: 'a half-year', half, year: '2023' });
};

/** Everything that was typed for the record, in both languages. */
const EVERYTHING: readonly Texts[] = [
  meeting.PLACE,
  meeting.DAYS,
  ...Object.values(HEADS).flatMap(({ given, family, post }) => [given, family, post]),
  ...AGENDA,
  ...SECTIONS,
  ...TRADE,
  ...INDUSTRY,
  ...TRANSPORT,
  ...[COMMITMENT, INSTRUCTION].flatMap(({ bodies, phrase }) => [...Object.values(bodies), phrase]),
];

test('a first meeting goes from an empty store into the record that is signed', async ({ desk }) => {
  // Three thousand letters, each typed by itself.
  test.slow();
  const { page } = desk;
  const workspace = new WorkspacePage(page);
  const minutes = new MinutesPage(page);

  await test.step('commission, meeting, delegations and agenda', async () => {
    await createCommission(page);
    await createMeeting(page);
    await addHeads(page);
    await writeAgenda(page);
  });

  await test.step('minutes', async () => {
    await workspace.open('Minutes');
    await writeTrade(page, minutes);
    await writeIndustry(page, minutes);
    await writeTransport(desk, minutes);
    await writeActions(minutes);
    await workspace.expectSaved();
  });

  await test.step('everything is still there after a reload', async () => {
    await page.reload();
    await expect(workspace.title).toHaveText('21st meeting');
    for (const language of ['ru', 'az'] as const) {
      for (const [index, title] of SECTIONS.entries())
        await expect(minutes.title(index + 1, language)).toHaveValue(title[language]);
      for (const [index, clauses] of [TRADE, INDUSTRY, TRANSPORT].entries())
        await minutes.expectClauses(
          index + 1,
          language,
          clauses.map((clause) => clause[language]),
        );
    }
    await workspace.open('Agenda');
    for (const language of ['ru', 'az'] as const)
      for (const [index, item] of AGENDA.entries())
        await expect(new AgendaPage(page).texts(language).nth(index)).toHaveValue(item[language]);
  });

  await test.step('the record holds every word, and is a tagged PDF/A-2a', async () => {
    await workspace.open('Record');
    const record = new RecordPage(page);
    const file = await desk.fileFrom(() => record.exportPdf.click());
    await expect(record.outcome).toBeVisible();
    const printed = textOf(file);
    for (const language of ['ru', 'az'] as const)
      for (const text of EVERYTHING) expect.soft(printed).toContain(text[language]);
    expect(printed).toContain(meeting.COMMISSION_GENITIVE);
    const properties = propertiesOf(file);
    expect(properties).toMatch(/^Tagged: +yes$/m);
    expect(properties).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>');
  });
});
