import az from '../../../resources/formulas/az.json' with { type: 'json' };
import en from '../../../resources/formulas/en.json' with { type: 'json' };
import fa from '../../../resources/formulas/fa.json' with { type: 'json' };
import ru from '../../../resources/formulas/ru.json' with { type: 'json' };
import { Formulas, type FormulasByLanguage } from './formulas.ts';

/** The formulas that come with the product. Loading this module fails on a formula that does not fit its schema. */
export const formulas: FormulasByLanguage = {
  ru: Formulas.parse(ru),
  az: Formulas.parse(az),
  en: Formulas.parse(en),
  fa: Formulas.parse(fa),
};
