import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { IntlProvider, useIntl } from 'react-intl';
import en from '../../../resources/messages/en.json' with { type: 'json' };

/** A key of the message files; English is the one that is always complete. */
export type MessageId = keyof typeof en;

type Values = Record<string, string | number | Date>;

/** The language of the interface, which is independent of the languages of the record. */
const INTERFACE_LANGUAGE = 'en-GB';

export const TextProvider = ({ children }: { children: ReactNode }) => (
  <IntlProvider locale={INTERFACE_LANGUAGE} messages={en}>
    <I18nProvider locale={INTERFACE_LANGUAGE}>{children}</I18nProvider>
  </IntlProvider>
);

/** What gives a message more to say than its own words. */
const PLACES = /[{}'<>]/;

/** The interface text for a message id, filled with values. */
export const useText = (): ((id: MessageId, values?: Values) => string) => {
  const intl = useIntl();
  // Rows by the hundred ask for the same plain words, which need no formatting.
  return (id, values) => (PLACES.test(en[id]) ? intl.formatMessage({ id }, values) : en[id]);
};
