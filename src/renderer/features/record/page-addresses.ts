import { useEffect, useState } from 'react';

/** Addresses under which these SVG pages can be shown as images, for as long as they are the pages shown. */
export const usePageAddresses = (pages: readonly string[] | undefined): readonly string[] => {
  const [addresses, setAddresses] = useState<readonly string[]>([]);
  useEffect(() => {
    if (pages === undefined) return;
    const made = pages.map((page) => URL.createObjectURL(new Blob([page], { type: 'image/svg+xml' })));
    setAddresses(made);
    return () => {
      for (const address of made) URL.revokeObjectURL(address);
    };
  }, [pages]);
  return addresses;
};
