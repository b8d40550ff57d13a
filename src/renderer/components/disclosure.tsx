import type { ReactNode } from 'react';
import { Disclosure as AriaDisclosure, Button, DisclosurePanel } from 'react-aria-components';
import './disclosure.css';

export interface DisclosureProps {
  label: string;
  /** What the folded part belongs to, where several on a page have the same label. */
  describes?: string;
  children: ReactNode;
}

/** Something folded away until it is wanted. */
export const Disclosure = ({ label, describes, children }: DisclosureProps) => (
  <AriaDisclosure className="disclosure">
    <Button
      slot="trigger"
      className="disclosure-trigger"
      {...(describes && { 'aria-label': `${label}: ${describes}` })}
    >
      <span className="disclosure-arrow" aria-hidden="true" />
      {label}
    </Button>
    <DisclosurePanel className="disclosure-panel">{children}</DisclosurePanel>
  </AriaDisclosure>
);
