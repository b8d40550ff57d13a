import { Body } from '@shared/domain/body.ts';
import { Action, Clause } from '@shared/domain/clause.ts';
import { ClauseReference } from '@shared/domain/clause-reference.ts';
import { Commission, Side } from '@shared/domain/commission.ts';
import { Deadline } from '@shared/domain/deadline.ts';
import { Disposition } from '@shared/domain/disposition.ts';
import { Id } from '@shared/domain/identifier.ts';
import { Annex, Delegation, Item, Meeting, Section } from '@shared/domain/meeting.ts';
import { Person } from '@shared/domain/person.ts';
import { LanguageTag } from '@shared/text/language.ts';
import { LocalizedText } from '@shared/text/localized.ts';
import { InflectedNoun, LocalizedNoun } from '@shared/text/noun.ts';
import { z } from 'zod';
import { Exchange } from './exchange-file.ts';

/** The parts that readers of the schema find under `$defs`, by their names in the domain. */
const PARTS = {
  Id,
  LanguageTag,
  LocalizedText,
  InflectedNoun,
  LocalizedNoun,
  Commission,
  Side,
  Body,
  Person,
  Meeting,
  Delegation,
  Section,
  Item,
  Clause,
  Action,
  Deadline,
  ClauseReference,
  Disposition,
  Annex,
};

/** The JSON Schema (2020-12) of an exchange file, as published in `schema/exchange.schema.json`. */
export const exchangeSchema = (): object => {
  const names = z.registry<{ id: string }>();
  for (const [id, part] of Object.entries(PARTS)) names.add(part, { id });
  return {
    title: 'Commission Desk exchange file',
    description:
      'One meeting of an intergovernmental commission, with its commission. Languages are BCP 47 tags.',
    ...z.toJSONSchema(Exchange, { target: 'draft-2020-12', metadata: names }),
  };
};
