import type { Post } from '@shared/domain/person.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import { Button } from '../../components/button.tsx';
import { DateField } from '../../components/date-field.tsx';
import { LocalizedField } from '../fields/localized-field.tsx';
import { newId } from '../new-id.ts';
import { useText } from '../text.tsx';
import './post-fields.css';

/** A post of which nothing is known yet. */
export const blankPost = (): Post => ({ id: newId('post'), title: {}, from: null, to: null });

/** The posts a person has held, each with the days it was held from and to. */
export const PostFields = ({
  value,
  languages,
  onChange,
}: {
  value: readonly Post[];
  languages: readonly LanguageTag[];
  onChange: (value: Post[]) => void;
}) => {
  const text = useText();
  const change = (id: string, changes: Partial<Post>) =>
    onChange(value.map((post) => (post.id === id ? { ...post, ...changes } : post)));
  return (
    <div className="posts">
      {value.map((post, index) => (
        <fieldset key={post.id} className="post">
          <legend className="visually-hidden">
            {text('registers.person.post.number', { number: index + 1 })}
          </legend>
          <LocalizedField
            label={text('registers.person.post')}
            value={post.title}
            languages={languages}
            onChange={(language, title) => change(post.id, { title: { ...post.title, [language]: title } })}
          />
          <div className="post-days">
            <DateField
              label={text('registers.person.post.from')}
              value={post.from}
              onChange={(from) => change(post.id, { from })}
            />
            <DateField
              label={text('registers.person.post.to')}
              value={post.to}
              onChange={(to) => change(post.id, { to })}
            />
            <Button
              variant="danger"
              aria-label={text('registers.person.post.remove', { number: index + 1 })}
              onPress={() => onChange(value.filter(({ id }) => id !== post.id))}
            >
              {text('action.remove')}
            </Button>
          </div>
        </fieldset>
      ))}
      <Button variant="quiet" onPress={() => onChange([...value, blankPost()])}>
        {text('registers.person.post.add')}
      </Button>
    </div>
  );
};
