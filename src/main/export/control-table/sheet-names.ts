/** The longest name that spreadsheets take. */
const LONGEST = 31;
/** Signs that they refuse anywhere in a name. */
const REFUSED = /[[\]:*?/\\\n]/g;
/** What they refuse at either end. */
const ENDS = /^['\s]+|['\s]+$/g;
/** A name that Excel keeps for itself. */
const KEPT = 'history';

const shortened = (name: string, ending: string): string =>
  [...name]
    .slice(0, LONGEST - ending.length)
    .join('')
    .replace(ENDS, '') + ending;

/** For each of these titles a name for its sheet, as near to the title as spreadsheets allow, all different. */
export const sheetNames = (titles: readonly string[]): string[] => {
  const taken = new Set([KEPT]);
  return titles.map((title) => {
    const wanted = title.replace(REFUSED, ' ').replace(ENDS, '') || '–';
    let name = shortened(wanted, '');
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = shortened(wanted, ` (${count})`);
    taken.add(name.toLowerCase());
    return name;
  });
};
