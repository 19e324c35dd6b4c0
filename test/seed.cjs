// The same cases on every machine: no change is refused for what chance finds in another place. `npm run test:long` tries others each time.
const fc = require('fast-check');

if (process.env.KEHOACH_RUNS === undefined) fc.configureGlobal({ seed: 20_300_305 });
