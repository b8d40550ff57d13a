import { type ClauseReference, keyOf } from '../clause-reference.ts';
import type { Commission } from '../commission.ts';
import { goesOn } from '../disposition.ts';
import type { Meeting } from '../meeting.ts';
import { clausesOf } from '../numbering.ts';
import { duplicates, strangers } from './references.ts';

const keyed = (origins: readonly ClauseReference[]): { id: string }[] =>
  origins.map((origin) => ({ id: keyOf(origin) }));

/**
 * Every decision about an earlier action that would lose it: each stands there once, is about another meeting, and
 * where the action goes on there is one clause that obliges to it, and no such clause otherwise.
 */
export function* brokenInDispositions(meeting: Meeting, commission: Commission): Generator<string> {
  const place = 'meeting.dispositions';
  const carrying = clausesOf(meeting).flatMap(({ clause }) =>
    clause.origin ? { id: clause.id, origin: clause.origin, obliges: clause.action !== null } : [],
  );
  yield* duplicates(place, keyed(meeting.dispositions.map(({ origin }) => origin)));
  yield* duplicates(`${place}: the action`, keyed(carrying.map(({ origin }) => origin)));
  for (const [index, { origin, kind, statement }] of meeting.dispositions.entries()) {
    yield* strangers(
      `${place}[${index}].statement`,
      'language',
      Object.keys(statement),
      commission.languages,
    );
    if (origin.meeting === meeting.id) yield `${place}[${index}].origin: a clause of this very meeting`;
    const successor = carrying.find((clause) => keyOf(clause.origin) === keyOf(origin));
    if (goesOn(kind) && !successor?.obliges) yield `${place}[${index}]: no clause carries the action on`;
  }
  const going = meeting.dispositions.filter(({ kind }) => goesOn(kind)).map(({ origin }) => keyOf(origin));
  for (const { id, origin } of carrying)
    if (!going.includes(keyOf(origin)))
      yield `${place}: clause "${id}" carries on an action that does not go on`;
}
