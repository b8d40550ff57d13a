import type { Locator, Page } from '@playwright/test';

/** The signature of a record, and afterwards what was filed with it. */
export class SignaturePage {
  readonly sign: Locator;
  /** Leads to what holds the signature up. */
  readonly toChecks: Locator;
  readonly forEver: Locator;
  readonly progress: Locator;
  readonly signed: Locator;
  readonly originals: Locator;
  readonly scans: Locator;
  readonly notes: Locator;

  constructor(private readonly page: Page) {
    this.sign = page.getByRole('button', { name: 'Sign the record …' });
    this.toChecks = page.getByRole('link', { name: 'To the Checks' });
    this.forEver = page.getByRole('button', { name: 'Sign for ever' });
    this.progress = page.getByRole('progressbar');
    this.signed = page.getByRole('heading', { name: /^Signed on/ });
    this.originals = page.getByRole('table', { name: 'Filed with the record' }).getByRole('row');
    this.scans = page.getByRole('region', { name: 'Scans of the signed copy' });
    this.notes = page.getByRole('region', { name: 'Rectification notes' });
  }

  /** Writes the draft of a note on the clause with this number. */
  async draftNote(clause: string, texts: Record<'Russian' | 'Azerbaijani', string>): Promise<void> {
    await this.notes.getByRole('button', { name: 'Write a rectification note' }).click();
    await this.notes.getByRole('button', { name: /Clause that is corrected/ }).click();
    await this.page.getByRole('option', { name: new RegExp(`^${clause} `) }).click();
    for (const [language, text] of Object.entries(texts))
      await this.notes.getByRole('textbox', { name: `What is to be read, ${language}` }).fill(text);
    await this.notes.getByRole('button', { name: 'Save draft' }).click();
  }
}
