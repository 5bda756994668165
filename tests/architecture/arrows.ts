/** Which folder of src may import which, and why. `types` allows only `import type`. */
export const ARROWS: readonly { from: string; to: string; types?: true; why: string }[] = [
  { from: 'registry', to: 'calendar', why: 'people and units carry dates' },
  { from: 'registry', to: 'diagnostics', why: 'cells and rows report their problems' },
  { from: 'regulations', to: 'calendar', why: 'rules are dated' },
  { from: 'regulations', to: 'diagnostics', why: 'packs report their mistakes' },
  {
    from: 'regulations',
    to: 'registry',
    why: 'conditions rest on the closed dictionary of facts and on the grades',
  },
  { from: 'assessment', to: 'regulations', why: 'rules meet subjects' },
  { from: 'assessment', to: 'registry', why: 'rules meet subjects' },
  { from: 'assessment', to: 'calendar', why: 'judging happens as of a day' },
  { from: 'messages', to: 'diagnostics', why: 'the catalogues word every code' },
  { from: 'messages', to: 'calendar', why: 'words for periods' },
  { from: 'messages', to: 'registry', why: 'fields, facts and kinds of lists have names' },
  { from: 'reconciliation', to: 'diagnostics', why: 'figures that disagree are reported' },
  { from: 'documents', to: 'diagnostics', types: true, why: 'a return slip lists what is wrong with a file' },
  { from: 'documents', to: 'registry', why: 'reports print grades in their order' },
  { from: 'documents', to: 'messages', why: 'reports have words and number forms' },
  { from: 'documents', to: 'calendar', why: 'reports print dates' },
  { from: 'sheets', to: 'diagnostics', why: 'files report their problems' },
  { from: 'sheets', to: 'calendar', why: 'date cells' },
  { from: 'store', to: 'diagnostics', why: 'the database reports its problems' },
  { from: 'store', to: 'calendar', why: 'periods and dates are stored' },
  { from: 'store', to: 'registry', why: 'columns follow the fields of the imports' },
  { from: 'render', to: 'documents', why: 'formats write documents' },
  { from: 'render', to: 'messages', why: 'number forms of the language' },
  { from: 'render', to: 'sheets', why: 'there is one writer of workbooks and of CSV' },
  { from: 'sample', to: 'calendar', why: 'invented dates' },
  { from: 'sample', to: 'registry', why: 'invented grades and kinds' },
  { from: 'sample', to: 'sheets', types: true, why: 'invented sheets have the shape of written sheets' },
  { from: 'usecases', to: 'diagnostics', why: 'the place where everything meets' },
  { from: 'usecases', to: 'calendar', why: 'the place where everything meets' },
  { from: 'usecases', to: 'registry', why: 'the place where everything meets' },
  { from: 'usecases', to: 'regulations', why: 'the place where everything meets' },
  { from: 'usecases', to: 'assessment', why: 'the place where everything meets' },
  { from: 'usecases', to: 'documents', why: 'the place where everything meets' },
  { from: 'usecases', to: 'messages', why: 'the place where everything meets' },
  { from: 'usecases', to: 'reconciliation', why: 'the place where everything meets' },
  { from: 'usecases', to: 'render', why: 'the place where everything meets' },
  { from: 'usecases', to: 'sample', why: 'the demo writes the sample province' },
  { from: 'usecases', to: 'sheets', why: 'the place where everything meets' },
  { from: 'usecases', to: 'store', why: 'the place where everything meets' },
  { from: 'cli', to: 'usecases', why: 'a command calls one use case' },
  { from: 'cli', to: 'messages', why: 'words for people' },
  { from: 'cli', to: 'diagnostics', why: 'exit codes follow diagnostics' },
  { from: 'cli', to: 'calendar', why: 'periods are typed' },
  { from: 'cli', to: 'registry', why: 'columns of tables are named by the grades' },
];

/** Which folders may import which package. Everything else about a package stays behind that folder. */
export const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  commander: ['cli'],
  inquirer: ['cli'],
  chalk: ['cli'],
  'cli-progress': ['cli'],
  'cli-table3': ['cli'],
  'better-sqlite3': ['store'],
  'csv-stringify': ['sheets', 'render'],
  yauzl: ['sheets'],
  yazl: ['sheets'],
  '@e965/xlsx': ['sheets'],
  htmlparser2: ['sheets'],
  hucre: ['sheets'],
  vega: ['render'],
  'vega-lite': ['render'],
  'string-width': ['render', 'cli'],
  yaml: ['regulations', 'store'],
  zod: ['regulations', 'store'],
  '@marcbachmann/cel-js': ['regulations'],
  'fastest-levenshtein': ['registry', 'regulations', 'store', 'usecases', 'cli'],
};

/** Folders that may touch the file system. */
export const FILES: readonly string[] = ['sheets', 'store', 'cli'];

/** Built-in modules without which nothing pure works; allowed everywhere. */
export const PURE_BUILTINS: readonly string[] = ['node:path', 'node:crypto'];

/** Modules through which data could leave the machine: nobody may import them. */
export const NETWORK: readonly string[] = [
  'node:http',
  'node:https',
  'node:http2',
  'node:net',
  'node:tls',
  'node:dgram',
  'node:dns',
  'node:dns/promises',
  'node:inspector',
];
