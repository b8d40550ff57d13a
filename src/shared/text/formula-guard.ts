/** What a spreadsheet takes for the beginning of a formula, also in full width, and the apostrophe of the guard itself. */
const BEGINNING = "(?=\\s*[=+\\-@＝＋－＠'])";
const UNGUARDED = new RegExp(`^${BEGINNING}`);
const GUARDED = new RegExp(`^'${BEGINNING}`);

/** The text with an apostrophe before it where a spreadsheet that opens it from a CSV might take it for a formula. */
export const guardedText = (text: string): string => text.replace(UNGUARDED, "'");

/** The text without the apostrophe that `guardedText` put before it. */
export const unguardedText = (text: string): string => text.replace(GUARDED, '');
