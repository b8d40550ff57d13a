import { useIntl } from 'react-intl';

/** The size of a file as people name it: "51 kB", "2.4 MB". */
export const useSizeText = (): ((bytes: number) => string) => {
  const intl = useIntl();
  return (bytes) =>
    bytes < 1_000_000
      ? intl.formatNumber(Math.ceil(bytes / 1_000), { style: 'unit', unit: 'kilobyte' })
      : intl.formatNumber(bytes / 1_000_000, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });
};
