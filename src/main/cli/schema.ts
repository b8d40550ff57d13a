import { exchangeSchema } from '../exchange/exchange-schema.ts';
import { command } from './command.ts';

export const schema = command({
  name: 'schema',
  summary: 'prints the JSON Schema of exported meetings',
  options: {},
  run: async () => {
    console.log(JSON.stringify(exchangeSchema(), null, 2));
    return 0;
  },
});
