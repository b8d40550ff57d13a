import type { Commission } from '../../domain/commission.ts';
import type { Meeting } from '../../domain/meeting.ts';
import type { Finding } from './check.ts';

const finding = (message: string, about: Finding['about']): Finding => ({
  check: 'closing',
  message: `closing.${message}`,
  place: { kind: 'closing' },
  number: null,
  about,
  key: `closing ${message}`,
});

/** Whether the closing names the languages and the number of originals that the record has. */
export const closingFindings = ({ closing, languages }: Meeting, commission: Commission): Finding[] => {
  const unwritten = closing.languages.filter((language) => !languages.includes(language));
  const unnamed = commission.authenticLanguages.filter((language) => !closing.languages.includes(language));
  const { prevailingLanguage: prevailing, copies } = closing;
  return [
    ...(unwritten.length > 0 ? [finding('unwritten', { languages: unwritten })] : []),
    ...(unnamed.length > 0 ? [finding('unnamed', { languages: unnamed })] : []),
    ...(prevailing !== null && !closing.languages.includes(prevailing)
      ? [finding('prevailing', { languages: [prevailing] })]
      : []),
    // Each side keeps one original.
    ...(copies === commission.sides.length ? [] : [finding('copies', { count: copies })]),
  ];
};
