import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import './banner.css';

export interface BannerProps {
  tone: 'information' | 'warning' | 'danger';
  children: ReactNode;
  /** Makes it possible to put the banner away. */
  dismiss?: { label: string; onPress: () => void };
}

/** A message that stays until it is no longer true or is put away. */
export const Banner = ({ tone, children, dismiss }: BannerProps) => (
  <div className="banner" data-tone={tone} role={tone === 'danger' ? 'alert' : 'status'}>
    <div className="banner-text">{children}</div>
    {dismiss && (
      <Button className="banner-dismiss" aria-label={dismiss.label} onPress={dismiss.onPress}>
        <span aria-hidden="true">✕</span>
      </Button>
    )}
  </div>
);
