import { expect } from '@playwright/test';
import { expectAccessible } from './accessibility.ts';
import { test } from './desk-test.ts';
import { ChecksPage } from './pages/checks-page.ts';
import { openMinutes } from './pages/minutes-page.ts';
import { WorkspacePage } from './pages/workspace-page.ts';

test('the checks lead to what they find, and a matter of judgement is let stand with a reason', async ({
  sampleDesk: { page },
}) => {
  const workspace = new WorkspacePage(page);
  const checks = new ChecksPage(page);
  const minutes = await openMinutes(page);
  const english = minutes.clause('1.4', 'en');
  await english.fill((await english.inputValue()).replace('1 December', '2 December'));
  await workspace.expectSaved();

  await workspace.open('Checks');
  await expect(checks.verdict).toHaveText(/The record cannot be signed yet/);
  await expectAccessible(page, 'the checks');
  const finding = checks.findings('to look at', /“2 December 2023”|“1 декабря 2023/);
  await expect(finding).toHaveCount(1);

  await test.step('a finding leads to its words', async () => {
    await checks.goTo(finding);
    await expect(english).toBeFocused();
    const selected = await english.evaluate((field) => {
      const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd);
    });
    expect(selected).toBe('2 December 2023');
  });

  await test.step('it is let stand, and looked at again', async () => {
    await workspace.open('Checks');
    await checks.letStand(finding, 'The English text is no original');
    const standing = checks.findings('that stand', /December/);
    await expect(standing).toContainText('The English text is no original');
    await expect(finding).toHaveCount(0);
    await standing.getByRole('button', { name: /^Look at it again/ }).click();
    await expect(finding).toHaveCount(1);
  });

  await test.step('the commission says what holds a signature up', async () => {
    const open = checks.findings('holds the signature up', /^Not agreed by/);
    await expect(open).not.toHaveCount(0);
    await checks.weigh('Clause that is not agreed by both sides', 'Is shown only');
    await expect(open).toHaveCount(0);
    await expect(checks.findings('to look at', /^Not agreed by/)).not.toHaveCount(0);
    await page.reload();
    await expect(checks.findings('to look at', /^Not agreed by/)).not.toHaveCount(0);
  });

  await test.step('an earlier action without a decision leads to where it is decided about', async () => {
    await checks.goTo(checks.findings('holds the signature up', /^Nothing is decided/).first());
    await expect(workspace.step('Previous decisions')).toHaveAttribute('aria-current', 'page');
  });
});
