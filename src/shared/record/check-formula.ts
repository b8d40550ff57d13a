import { GRAMMATICAL_CASES } from '../text/noun.ts';
import { FORMULA_PLACES, INFLECTED_PLACES } from './formula-paths.ts';

/** What keeps a sentence from being used as a formula. */
export type FormulaProblem =
  | { kind: 'empty' }
  /** There is no formula with this path. */
  | { kind: 'unknown-formula'; path: string }
  /** A brace or bracket without its partner, or one within another of its kind. */
  | { kind: 'bad-brace'; sign: string }
  /** `{place}` means nothing in this formula. */
  | { kind: 'unknown-place'; place: string; known: readonly string[] }
  /** `{meeting.form}`: the name has no such grammatical form. */
  | { kind: 'unknown-form'; place: string; known: readonly string[] }
  /** One of these must be there. */
  | { kind: 'missing-place'; places: readonly string[] };

const CLOSING: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

/** The first brace or bracket that does not fit; undefined where all do. Braces may stand within brackets only. */
const badBrace = (sentence: string): string | undefined => {
  const open: string[] = [];
  for (const sign of sentence.match(/[{}[\]]/g) ?? []) {
    const last = open.at(-1);
    if (sign in CLOSING) {
      if (last === '{' || last === sign) return sign;
      open.push(sign);
    } else if (last !== undefined && CLOSING[last] === sign) open.pop();
    else return sign;
  }
  return open.at(-1);
};

const FORMS: readonly string[] = GRAMMATICAL_CASES;

const unknownPlace = (place: string, known: readonly string[]): FormulaProblem | null => {
  const [name = '', form, ...rest] = place.split('.');
  if (!known.includes(name)) return { kind: 'unknown-place', place, known };
  if (form === undefined) return null;
  return INFLECTED_PLACES.has(name) && FORMS.includes(form) && rest.length === 0
    ? null
    : { kind: 'unknown-form', place, known: INFLECTED_PLACES.has(name) ? FORMS : [] };
};

/** Why the sentence cannot stand for the formula with this path; null where it can. Pure. */
export const checkFormula = (path: string, sentence: string): FormulaProblem | null => {
  const places = FORMULA_PLACES.get(path);
  if (!places) return { kind: 'unknown-formula', path };
  if (sentence.trim() === '') return { kind: 'empty' };
  const sign = badBrace(sentence);
  if (sign !== undefined) return { kind: 'bad-brace', sign };
  const used = [...sentence.matchAll(/\{([^}]*)\}/g)].map(([, place = '']) => place);
  for (const place of used) {
    const problem = unknownPlace(place, places.known);
    if (problem) return problem;
  }
  const names = new Set(used.map((place) => place.split('.')[0]));
  const missing = places.required.find((oneOf) => !oneOf.some((name) => names.has(name)));
  return missing ? { kind: 'missing-place', places: missing } : null;
};
