/** The text with line breaks as spaces: names are long but have no lines. */
export const inOneLine = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ');
