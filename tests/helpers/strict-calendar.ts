/** One property of a component: name, parameters, value as it stands in the file. */
export interface CalendarProperty {
  name: string;
  parameters: Record<string, string>;
  value: string;
}

const require = (holds: boolean, rule: string): void => {
  if (!holds) throw new Error(`Against RFC 5545: ${rule}`);
};

const UNFOLDED_LINE = /^([A-Z-]+)((?:;[A-Z-]+=(?:[^\p{Cc}";:,]*|"[^\p{Cc}"]*"))*):(.*)$/u;
const ONCE = ['UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY', 'DESCRIPTION', 'STATUS', 'SEQUENCE', 'TRANSP'];
const REPEATED = ['CATEGORIES'];

/** The lines of the file as section 3.1 wants them, unfolded. */
const linesOf = (bytes: Uint8Array): string[] => {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  require(!text.startsWith('\uFEFF'), 'no byte order mark');
  require(text.endsWith('\r\n'), 'the last line ends');
  require(!/(?<!\r)\n|\r(?!\n)/.test(text), 'lines end in CRLF');
  for (const line of text.slice(0, -2).split('\r\n')) {
    require(Buffer.byteLength(line) <= 75, `no line is longer than 75 octets: ${line}`);
    require(line.trim() !== '', 'no line is empty');
    require(!/[^\P{Cc}\t]/u.test(line), 'no control characters');
  }
  return text
    .slice(0, -2)
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n');
};

const propertyOf = (line: string): CalendarProperty => {
  const [, name = '', parameters = '', value = ''] = UNFOLDED_LINE.exec(line) ?? [];
  require(name !== '', `a line is name, parameters and value: ${line}`);
  return {
    name,
    parameters: Object.fromEntries(
      parameters
        .split(';')
        .slice(1)
        .map((parameter) => parameter.split('=')),
    ),
    value,
  };
};

/** What a value of type TEXT says; `several` allows the commas of a list. */
export const textOf = (value: string, several = false): string => {
  const unescaped = value.replaceAll(/\\[\\;,nN]/g, '');
  require(!unescaped.includes('\\'), `only \\\\, \\;, \\, and \\n are escapes: ${value}`);
  require(!unescaped.includes(';') &&
    (several || !unescaped.includes(',')), `text escapes ; and , : ${value}`);
  return value.replaceAll(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
};

const isDay = (value: string): boolean => {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(value) ?? [];
  const date = new Date(`${year}-${month}-${day}`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
};

const checkEvent = (properties: readonly CalendarProperty[]): Map<string, CalendarProperty> => {
  const event = new Map(properties.map((property) => [property.name, property]));
  for (const { name } of properties) require([...ONCE, ...REPEATED].includes(name), `${name} belongs here`);
  for (const name of ONCE)
    require(properties.filter((property) => property.name === name).length === 1, `${name} stands once`);
  const value = (name: string) => event.get(name)?.value ?? '';
  for (const name of ['UID', 'SUMMARY', 'DESCRIPTION']) textOf(value(name));
  textOf(value('CATEGORIES'), true);
  require(/^\d{8}T([01]\d|2[0-3])[0-5]\d[0-5]\dZ$/.test(value('DTSTAMP')), 'DTSTAMP is a time in UTC');
  require(isDay(value('DTSTAMP').slice(0, 8)), 'DTSTAMP is a day');
  for (const name of ['DTSTART', 'DTEND']) {
    require(event.get(name)?.parameters.VALUE === 'DATE', `${name} is a day, not a time`);
    require(isDay(value(name)), `${name} is a day of the calendar`);
  }
  require(value('DTEND') > value('DTSTART'), 'DTEND is later than DTSTART');
  require(/^\d+$/.test(value('SEQUENCE')) &&
    Number(value('SEQUENCE')) < 2 ** 31, 'SEQUENCE is a 32-bit integer');
  require(['TENTATIVE', 'CONFIRMED', 'CANCELLED'].includes(value('STATUS')), 'STATUS of an event');
  require(['OPAQUE', 'TRANSPARENT'].includes(value('TRANSP')), 'TRANSP');
  return event;
};

/**
 * The events of a published calendar: name of a property → the property. Throws on anything that RFC 5545 does not
 * allow, and on what it allows but this product never writes.
 */
export const strictEvents = (bytes: Uint8Array): Map<string, CalendarProperty>[] => {
  const properties = linesOf(bytes).map(propertyOf);
  const isEdge = (edge: string, component: string) => (property: CalendarProperty | undefined) =>
    property?.name === edge && property.value === component;
  require(isEdge('BEGIN', 'VCALENDAR')(properties[0]), 'begins as a calendar');
  require(isEdge('END', 'VCALENDAR')(properties.at(-1)), 'ends as a calendar');
  const first = properties.findIndex(isEdge('BEGIN', 'VEVENT'));
  require(first > 0, 'a calendar holds a component');
  require(properties
    .slice(1, first)
    .map(({ name, value }) => `${name}:${value}`)
    .sort()
    .join(' ') ===
    'CALSCALE:GREGORIAN METHOD:PUBLISH PRODID:-//Commission Desk//Commission Desk//EN VERSION:2.0', 'the properties of the calendar');
  const events: Map<string, CalendarProperty>[] = [];
  let rest = properties.slice(first, -1);
  while (rest.length > 0) {
    const end = rest.findIndex(isEdge('END', 'VEVENT'));
    require(isEdge('BEGIN', 'VEVENT')(rest[0]) && end > 0, 'events begin and end one after the other');
    events.push(checkEvent(rest.slice(1, end)));
    rest = rest.slice(end + 1);
  }
  const ids = events.map((event) => event.get('UID')?.value);
  require(new Set(ids).size === ids.length, 'every UID is unique');
  return events;
};
