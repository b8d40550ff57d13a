import { exchangeSchema } from '../exchange/exchange-schema.ts';
import { storeSchema } from '../store/store-schema.ts';
import { command } from './command.ts';

export const schema = command({
  name: 'schema',
  summary: 'prints the JSON Schema of exported meetings',
  options: { files: { summary: 'print the schemas of the files of a store instead, by their kind' } },
  run: async ({ files }) => {
    console.log(JSON.stringify(files ? storeSchema() : exchangeSchema(), null, 2));
    return 0;
  },
});
