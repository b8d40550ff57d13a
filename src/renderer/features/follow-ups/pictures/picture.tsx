import { type ReactNode, useState } from 'react';
import { useText } from '../../../app/text.tsx';
import { Button } from '../../../components/button.tsx';
import type { Counts } from '../model/tallies.ts';
import { CountsTable } from './counts-table.tsx';

export interface PictureProps {
  title: string;
  lines: readonly { id: string; label: string; lang?: string | undefined; counts: Counts }[];
  children: ReactNode;
}

/** A drawing with its title, or the table that says the same. */
export const Picture = ({ title, lines, children }: PictureProps) => {
  const text = useText();
  const [isTable, setTable] = useState(false);
  return (
    <figure className="picture card">
      <figcaption className="drawer-part-head">
        <h2>{title}</h2>
        <Button
          variant="quiet"
          aria-label={text(isTable ? 'follow-ups.picture.show.label' : 'follow-ups.picture.table.label', {
            title,
          })}
          onPress={() => setTable(!isTable)}
        >
          {text(isTable ? 'follow-ups.picture.show' : 'follow-ups.picture.table')}
        </Button>
      </figcaption>
      {isTable ? <CountsTable title={title} lines={lines} /> : children}
    </figure>
  );
};
