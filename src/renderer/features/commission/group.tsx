import { type ReactNode, useId } from 'react';

/** One group of the form, with what it is for. */
export const Group = ({
  title,
  explanation,
  children,
}: {
  title: string;
  explanation?: string;
  children: ReactNode;
}) => {
  const id = useId();
  return (
    <section className="card commission-group" aria-labelledby={id}>
      <header className="commission-group-head">
        <h2 id={id}>{title}</h2>
        {explanation && <p className="muted">{explanation}</p>}
      </header>
      {children}
    </section>
  );
};
