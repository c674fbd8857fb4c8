import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Connection } from '../../src/platform/db/connection.ts'
import { webConnection } from '../../src/platform/db/web-role.ts'
import { asOwner, urlOf } from './server.ts'

const root = join(import.meta.dirname, '..', '..')
export const schemaFiles = { sql: join(root, 'schema.sql'), types: join(root, 'src', 'platform', 'db', 'schema.ts') }

type Part = 'column' | 'constraint' | 'statement' | 'reference'

/** Each part of the schema from the catalogue, in words that are the same on every PostgreSQL from 15 on. */
const parts = `
  with tables as (select oid, relname::text as name, relrowsecurity as secured, relforcerowsecurity as forced, relacl from pg_class
                  where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')),
  listed as (
  select name, 'column' as part, lpad(a.attnum::text, 4, '0') as place,
         format('%s %s%s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
                (select format(' collate "%s"', l.collname) from pg_collation l where l.oid = a.attcollation and l.collname <> 'default'),
                case when a.attnotnull then ' not null' else '' end,
                case when a.attgenerated = 's' then format(' generated always as (%s) stored', pg_get_expr(d.adbin, d.adrelid))
                     else coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') end) as text
    from tables t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
    left join pg_attrdef d on d.adrelid = t.oid and d.adnum = a.attnum
  union all
  select name, case c.contype when 'f' then 'reference' else 'constraint' end, c.conname::text,
         format('constraint %s %s', c.conname, pg_get_constraintdef(c.oid))
    from tables t join pg_constraint c on c.conrelid = t.oid where c.contype in ('p', 'u', 'f', 'c', 'x')
  union all
  select name, 'statement', '1' || i.indexrelid::regclass::text, replace(pg_get_indexdef(i.indexrelid), 'public.', '')
    from tables t join pg_index i on i.indrelid = t.oid where not exists (select from pg_constraint where conindid = i.indexrelid)
  union all
  select name, 'statement', '2', format('alter table %s enable row level security', name) from tables where secured
  union all
  select name, 'statement', '3', format('alter table %s force row level security', name) from tables where forced
  union all
  select name, 'statement', '4' || p.polname::text,
         format('create policy %s on %s%s using (%s)%s', p.polname, name, case when p.polcmd = '*' then '' else ' for ' || p.polcmd::text end,
                pg_get_expr(p.polqual, p.polrelid), coalesce(' with check (' || pg_get_expr(p.polwithcheck, p.polrelid) || ')', ''))
    from tables t join pg_policy p on p.polrelid = t.oid
  union all
  select distinct on (tgfoid) name, 'statement', '6', replace(pg_get_functiondef(g.tgfoid), 'public.', '')
    from tables t join pg_trigger g on g.tgrelid = t.oid and not g.tgisinternal
  union all
  select name, 'statement', '7' || g.tgname, replace(pg_get_triggerdef(g.oid), 'public.', '')
    from tables t join pg_trigger g on g.tgrelid = t.oid and not g.tgisinternal
  union all
  select name, 'statement', '5', format('grant %s on %s to :"web"', string_agg(lower(g.privilege_type), ', ' order by g.privilege_type), name)
    from tables t, aclexplode(t.relacl) g where g.grantee = $1::regrole group by name)
  select name, part, text from listed order by name collate "C", place collate "C"`

/** The schema as the text of schema.sql: SQL that would make it. */
export async function describeSchema(owner: Connection): Promise<string> {
  const rows = await asOwner(owner, parts, [webConnection(owner).user])
  const tables = [...Map.groupBy(rows, row => String(row['name']))]
  const texts = (list: typeof rows, ...wanted: Part[]) =>
    wanted.flatMap(part => list.filter(row => row['part'] === part).map(row => String(row['text'])))
  const made = tables.map(([table, list]) =>
    [
      `create table ${table} (\n  ${texts(list, 'column', 'constraint').join(',\n  ')}\n);`,
      ...texts(list, 'statement').map(text => `${text};`),
    ].join('\n'),
  )
  const references = tables.flatMap(([table, list]) => texts(list, 'reference').map(text => `alter table ${table} add ${text};`))
  const head = '-- What the migrations make, read from the catalogue. Written by "npm run schema"; a test compares it.'
  return `${[head, ...made, references.join('\n')].join('\n\n')}\n`
}

/** The types of the tables as kysely-codegen reads them from the database. */
export function describeTypes(migrated: Connection): string {
  const folder = mkdtempSync(join(tmpdir(), 'schoolgate-types-'))
  const file = join(folder, 'schema.ts')
  const types = JSON.stringify({ timestamptz: 'Temporal.Instant', date: 'Temporal.PlainDate', bytea: 'Buffer', int8: 'number' })
  try {
    const program = join(root, 'node_modules', 'kysely-codegen', 'dist', 'cli', 'bin.js')
    execFileSync(process.execPath, [
      program,
      '--dialect',
      'postgres',
      '--url',
      urlOf(migrated),
      '--exclude-pattern',
      'pgboss.*',
      '--out-file',
      file,
      '--log-level',
      'error',
      '--type-mapping',
      types,
    ])
    return formatted(readFileSync(file, 'utf8'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** As the formatter of this project has it. */
function formatted(types: string): string {
  const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome')
  const args = [biome, 'format', `--stdin-file-path=${schemaFiles.types}`]
  return execFileSync(process.execPath, args, { input: types, cwd: root, encoding: 'utf8' })
}
