/**
 * The formulas that a commission may write in its own words, by the part of the record they are for: the path in
 * `Formulas` → the places its sentence may have. One with `!` must be there; `a|b!` means one of them.
 */
export const FORMULA_PARTS = {
  title: {
    title: 'kind! meeting! commission! noun',
    byVideoconference: '',
  },
  preamble: {
    'preamble.inPerson': 'meeting! commission noun kind held place onDates',
    'preamble.videoconference': 'meeting! commission noun kind held place onDates',
    'preamble.legalBasis': 'legalBasis!',
    'heads.lead': 'noun meeting commission kind',
    'heads.head': 'side! name! post',
    'delegations.one': 'numbers!',
    'delegations.other': 'numbers!',
  },
  agenda: { 'agenda.heading': '', 'agenda.lead': '', 'agenda.annexed': 'number!' },
  implementation: {
    'implementation.heading': '',
    'implementation.lead': '',
    'implementation.record': 'kind meeting!',
    'implementation.statements.done': 'number|ordinalNumber! record!',
    'implementation.statements.no-longer-relevant': 'number|ordinalNumber! record!',
    'implementation.statements.continues': 'number|ordinalNumber! record!',
    'implementation.statements.reformulated': 'number|ordinalNumber! record!',
    'implementation.successor': 'number|ordinalNumber!',
  },
  nextMeeting: {
    'nextMeeting.heading': 'meeting! place period',
    'nextMeeting.held': 'meeting! place period',
    'nextMeeting.datesLater': '',
    'nextMeeting.datesAndPlaceLater': '',
    'nextMeeting.allLater': 'meeting place period',
  },
  closing: {
    'closing.each': 'onDate! copies! inLanguages! authentic place',
    'closing.plain': 'onDate! copies! inLanguages! authentic place',
    'closing.inLanguages.one': 'languages!',
    'closing.inLanguages.other': 'languages!',
    'closing.authentic.two': '',
    'closing.authentic.more': '',
    'closing.prevailing': 'language!',
  },
  signature: {
    'signature.coChair': 'part|side!',
    'signature.head': 'side!',
    person: 'family! given patronymic honorific',
  },
  annexes: {
    'annex.label': 'number! kind meeting noun commission',
    'annex.delegation': 'country!',
    'annex.agenda': '',
    'annex.actionTable': '',
    'roles.head.one': '',
    'roles.head.other': '',
    'roles.deputy-head.one': '',
    'roles.deputy-head.other': '',
    'roles.member.one': '',
    'roles.member.other': '',
    'roles.expert.one': '',
    'roles.expert.other': '',
    'roles.interpreter.one': '',
    'roles.interpreter.other': '',
    'roles.secretary.one': '',
    'roles.secretary.other': '',
    'actions.number': '',
    'actions.text': '',
    'actions.responsible': '',
    'actions.deadline': '',
    'actions.expectedResult': 'text!',
    'actions.condition': 'text!',
  },
  pages: { pageLabel: 'page! pages', draftMark: 'revision! date' },
} as const;

export type FormulaPart = keyof typeof FORMULA_PARTS;

type PathsOf<Parts> = { [Part in keyof Parts]: keyof Parts[Part] }[keyof Parts];
export type FormulaPath = PathsOf<typeof FORMULA_PARTS>;

/** The places of one formula. */
export interface FormulaPlaces {
  /** Every name that its sentence may use. */
  known: readonly string[];
  /** Of each of these, one must be there. */
  required: readonly (readonly string[])[];
}

const placesOf = (written: string): FormulaPlaces => {
  const words = written.split(' ').filter(Boolean);
  const namesIn = (word: string): string[] => word.replace('!', '').split('|');
  return {
    known: [...new Set(words.flatMap(namesIn))],
    required: words.filter((word) => word.endsWith('!')).map(namesIn),
  };
};

/** Path → the places of that formula. */
export const FORMULA_PLACES: ReadonlyMap<string, FormulaPlaces> = new Map(
  Object.values(FORMULA_PARTS).flatMap((part) =>
    Object.entries(part).map(([path, places]) => [path, placesOf(places)] as const),
  ),
);

/** What stands for a name with grammatical forms, so that `{meeting.genitive}` may be asked for. */
export const INFLECTED_PLACES: ReadonlySet<string> = new Set([
  'meeting',
  'noun',
  'commission',
  'kind',
  'place',
  'side',
  'part',
  'country',
]);
