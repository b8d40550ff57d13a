import './checkbox-group.css';

/** What a ticked or unticked box looks like; whatever it stands in says so to assistive technology. */
export const CheckMark = ({ isSelected }: { isSelected: boolean }) => (
  <span className="checkbox-mark" data-selected={isSelected || undefined} aria-hidden="true" />
);
