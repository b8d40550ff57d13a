import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { pagesOf } from '../export/read-files.ts';
import { expectAccessible } from './accessibility.ts';
import { agreeOnSample } from './agreed-meeting.ts';
import { callDesk } from './desk-call.ts';
import { test } from './desk-test.ts';
import { selectWords } from './keyboard.ts';
import { BracketsPage } from './pages/brackets-page.ts';
import { ChecksPage } from './pages/checks-page.ts';
import { MeetingsPage } from './pages/meetings-page.ts';
import { MinutesPage } from './pages/minutes-page.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { SignaturePage } from './pages/signature-page.ts';
import { WorkspacePage } from './pages/workspace-page.ts';

const ADDRESS = { commission: 'russia-azerbaijan', meeting: 'meeting-21' };
/** The clause of the sample on a plan, and the day by which it is due there and by which one side would have it. */
const CLAUSE = '1.4';
const DUE = ['1 декабря 2023 г.', '1 ноября 2023 г.'] as const;
const NOTE = {
  Russian: 'Вместо «во втором» следует читать «в третьем».',
  Azerbaijani: '“İkinci” deyil, “üçüncü”.',
};

const verify = (store: string) =>
  spawnSync(process.execPath, ['out/main/desk.js', 'verify', '--store', store], { encoding: 'utf8' });

test('a draft is settled, checked, signed for ever and corrected by a note, and no byte changes unnoticed', async ({
  sampleStore,
  sampleDesk: { page, fileFrom, close },
}) => {
  test.slow();
  const meeting = new WorkspacePage(page);
  const signature = new SignaturePage(page);
  const overview = new OverviewPage(page);
  const checks = new ChecksPage(page);
  const brackets = new BracketsPage(page);
  const clause = new MinutesPage(page).clause(CLAUSE, 'ru');

  await test.step('before both sides agree there is nothing to sign', async () => {
    await new MeetingsPage(page).open('21st meeting');
    await meeting.open('Signature');
    await expect(page.getByText(/^A record can be signed once both sides/)).toBeVisible();
    await expect(signature.sign).toHaveCount(0);
  });

  await test.step('what is disputed stands in brackets and keeps the meeting from agreement', async () => {
    await meeting.open('Minutes');
    await selectWords(clause, DUE[0]);
    await page.keyboard.press('ControlOrMeta+Shift+D');
    await expect(brackets.variant(CLAUSE, 'Azerbaijan', 'ru')).toBeFocused();
    await page.keyboard.type(DUE[1]);
    await meeting.expectSaved();
    await expect(agreeOnSample(page)).rejects.toThrow('brackets-open');
  });

  await test.step('settled by the text of one side, the meeting is agreed', async () => {
    await brackets.take(CLAUSE, 'Azerbaijan').click();
    await expect(brackets.bracket(CLAUSE)).toBeHidden();
    await expect(clause).toHaveValue(new RegExp(DUE[1]));
    await meeting.expectSaved();
    await agreeOnSample(page);
    await page.reload();
    await expect(clause).toHaveJSProperty('readOnly', true);
  });

  await test.step('the checks hold the signature up and lead to what is wrong', async () => {
    await meeting.open('Overview');
    await overview.copies.fill('3');
    await overview.copies.press('Tab');
    await meeting.open('Signature');
    await expect(page.getByText('One finding of the checks holds the signature up.')).toBeVisible();
    await expect(signature.sign).toHaveCount(0);
    await meeting.expectSaved();
    const open = (await callDesk(page, 'get-meeting', ADDRESS)) as { value: { revision: number } };
    const signing = {
      ...ADDRESS,
      revision: open.value.revision,
      signedOn: '2026-03-01',
      layouts: ['columns'],
    };
    expect(await callDesk(page, 'sign-meeting', signing)).toMatchObject({
      error: { rejection: 'checks-blocking', subject: '1' },
    });
    await signature.toChecks.click();
    await checks.goTo(checks.findings('holds the signature up', /^The closing names 3 originals/));
    await expect(overview.closing).toBeFocused();
    await overview.copies.fill('2');
    await overview.copies.press('Tab');
    await meeting.open('Signature');
  });

  await test.step('it is signed in two steps, and the screen says how far it is', async () => {
    await signature.sign.click();
    await page.getByRole('button', { name: 'Not now' }).click();
    await signature.sign.click();
    await signature.forEver.click();
    await expect(signature.progress).toBeVisible();
    await expect(signature.signed).toBeVisible({ timeout: 60_000 });
    // The content, two originals as PDF and DOCX, the sheet, and the head of the table.
    await expect(signature.originals).toHaveCount(1 + 6);
    await expectAccessible(page, 'a signed record');
  });

  await test.step('an original is handed out with its checksum on the last page', async () => {
    const row = signature.originals.filter({ hasText: 'original-ru-columns-ru-az.pdf' });
    const file = await fileFrom(() => row.getByRole('button', { name: /^Save a copy/ }).click());
    const checksum = await page.locator('.seal code').textContent();
    expect(pagesOf(readFileSync(file)).at(-1)).toContain(`SHA-256 ${checksum}`);
  });

  await test.step('every edit is refused with a reason', async () => {
    const open = (await callDesk(page, 'get-meeting', ADDRESS)) as { value: { revision: number } };
    const commands = [{ type: 'change-status', to: 'drafting' }];
    const { revision } = open.value;
    expect(await callDesk(page, 'edit-meeting', { ...ADDRESS, revision, commands })).toEqual({
      ok: false,
      error: { code: 'rejected', rejection: 'meeting-signed', subject: 'meeting-21' },
    });
    const signing = { ...ADDRESS, revision, signedOn: '2026-03-01', layouts: ['columns'] };
    expect(await callDesk(page, 'sign-meeting', signing)).toMatchObject({
      error: { rejection: 'meeting-signed' },
    });
    await meeting.open('Agenda');
    await expect(page.getByText('This record is signed and never changes.')).toBeVisible();
    await meeting.open('Overview');
    await expect(page.getByText('The record is signed')).toBeVisible();
    await expect(meeting.undo).toBeDisabled();
  });

  await test.step('a scan of the signed copy is filed', async () => {
    await meeting.open('Signature');
    const scan = {
      name: 'Signed copy.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7 scan'),
    };
    await signature.scans.getByLabel(/^Attach a scan/).setInputFiles(scan);
    await expect(signature.scans.getByRole('row', { name: /Signed copy\.pdf/ })).toBeVisible();
    const text = { name: 'Notes.txt', mimeType: 'text/plain', buffer: Buffer.from('no scan') };
    await signature.scans.getByLabel(/^Attach a scan/).setInputFiles(text);
    await expect(signature.scans.getByRole('alert')).toContainText('Notes.txt was not filed');
  });

  await test.step('a note is drafted and signed, and stands beside its clause', async () => {
    await signature.draftNote(CLAUSE, NOTE);
    await signature.notes.getByRole('button', { name: 'Sign note 1' }).click();
    await signature.forEver.click();
    await expect(
      signature.notes.getByRole('heading', { name: /^Rectification note 1 on clause 1\.4/ }),
    ).toBeVisible();
    await meeting.open('Minutes');
    const row = page.getByRole('listitem', { name: `Clause ${CLAUSE}`, exact: true });
    await expect(row.getByText(NOTE.Russian)).toBeVisible();
    await meeting.open('Record');
    await expect(page.getByRole('region', { name: 'Rectification notes' })).toContainText(NOTE.Azerbaijani);
    await page.getByRole('link', { name: 'Follow-ups', exact: true }).first().click();
    await page.getByRole('rowheader', { name: '21/1.4', exact: true }).click();
    const drawer = page.getByRole('complementary', { name: 'Action 21/1.4' });
    await expect(drawer.getByText(NOTE.Russian)).toBeVisible();
  });

  await test.step('desk verify finds everything as it was filed, and names a flipped byte', async () => {
    await close();
    expect(verify(sampleStore)).toMatchObject({ status: 0, stderr: '' });
    const place = 'commissions/russia-azerbaijan/meetings/meeting-21/signed';
    const [name = ''] = readdirSync(join(sampleStore, place)).filter((file) => file.endsWith('az-ru.pdf'));
    const path = join(sampleStore, place, name);
    const bytes = readFileSync(path);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    const { status, stderr } = verify(sampleStore);
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: `${place}/${name}: was changed after signature: its checksum is another one\n`,
    });
  });
});
