import type { Commission } from '../domain/commission.ts';
import type { Layout, RecordChoice } from '../domain/record-choice.ts';
import type { LanguageTag } from '../text/language.ts';

/** The layout that is filed unless others are asked for: languages side by side where there are several. */
export const usualLayout = (languages: readonly LanguageTag[]): Layout =>
  languages.length > 1 ? 'columns' : 'single';

/** Every original of a record in these languages and layouts: each side's, one language a document in the single layout. */
export const originalsIn = (
  { sides }: Pick<Commission, 'sides'>,
  languages: readonly LanguageTag[],
  layouts: readonly Layout[],
): RecordChoice[] =>
  layouts.flatMap((layout) =>
    sides.flatMap(({ id: original }): RecordChoice[] =>
      layout === 'single'
        ? languages.map((language) => ({ original, languages: [language], layout }))
        : [{ original, languages: [...languages], layout }],
    ),
  );
