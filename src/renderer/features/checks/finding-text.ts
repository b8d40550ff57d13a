import { sideOf } from '@shared/domain/commission.ts';
import type { Finding } from '@shared/record/checks/check.ts';
import { textInFirst } from '@shared/text/localized.ts';
import { useIntl } from 'react-intl';
import { useLanguageName } from '../../app/language-name.ts';
import { fullNames } from '../../app/registers/person-names.ts';
import { useReadingLanguages } from '../../app/registers/reading-languages.ts';
import { type MessageId, useText } from '../../app/text.tsx';
import { useWorkspace } from '../../app/workspace-context.tsx';

/** The sentence that says what was found, with the names of sides, people and languages in it. */
export const useFindingText = (): ((finding: Finding) => string) => {
  const text = useText();
  const { formatList } = useIntl();
  const languageName = useLanguageName();
  const { commission } = useWorkspace();
  const reading = useReadingLanguages(commission.languages);
  return ({ message, number, about }) => {
    const { sides = [], languages = [], person, found = '', ...rest } = about;
    const sideNames = sides.map((id) => textInFirst(sideOf(commission, id)?.shortName ?? {}, reading));
    const known = commission.people.find(({ id }) => id === person);
    // The tests of the checks see to it that every message has its sentence.
    return text(`finding.${message}` as MessageId, {
      ...rest,
      // A choice in a message needs a word for what is not there.
      found: found || 'EMPTY',
      number: number ?? '',
      sides: formatList(sideNames),
      languages: formatList(languages.map(languageName)),
      from: languages[0] ? languageName(languages[0]) : '',
      to: languages[1] ? languageName(languages[1]) : '',
      person: known ? textInFirst(fullNames(known), reading) : (person ?? ''),
    });
  };
};
