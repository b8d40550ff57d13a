import { z } from 'zod';

// zod probes `new Function` for speed, which the content security policy forbids. Imported before any schema runs.
z.config({ jitless: true });
