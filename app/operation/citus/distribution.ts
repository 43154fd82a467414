import type { Client } from 'pg'

interface Reference {
  to: string
  constraint: string
  definition: string
}

interface Table {
  name: string
  /** The column that says whose a row is; `null` for tables of no tenant. */
  key: string | null
  references: Reference[]
}

export interface Distribution {
  /** In an order in which every table that is referred to comes first. */
  statements: string[]
  /** Sentences about what stands in the way. */
  obstacles: string[]
}

const ROOT = 'tenants'

/** Each table with the column it would be distributed by: the tenants' own table is keyed by its id. */
const TABLES = `
  select c.oid, c.relname as name,
         case when c.relname = '${ROOT}' then 'id' else (
           select a.attname from pg_attribute a
            where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
              and c.relname <> 'tenant_directory') end as key
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition`

/**
 * How the tables would be spread over the servers of Citus: those of tenants by the tenant, so that a tenant's rows lie together
 * and its transactions stay on one server; those that they refer to as copies on every server. All others, sessions and
 * the queue among them, stay where they are: nothing is joined with them.
 *
 * @param before tables that were distributed already
 */
export async function planDistribution(
  client: Pick<Client, 'query'>,
  before: ReadonlySet<string> = new Set()
): Promise<Distribution> {
  const { rows: tables } = await client.query<Table>(`
    with t as (${TABLES})
    select t.name, t.key, coalesce((
             select jsonb_agg(jsonb_build_object('to', target.name, 'constraint', f.conname,
                                                 'definition', pg_get_constraintdef(f.oid)) order by f.conname)
               from pg_constraint f join t target on target.oid = f.confrelid
              where f.conrelid = t.oid and f.contype = 'f' and target.oid <> t.oid), '[]') as references
      from t order by t.key is not null, t.name <> '${ROOT}', t.name`)
  const spread = tables.filter(({ key }) => key)
  const referred = new Set(spread.flatMap(({ references }) => references.map(({ to }) => to)))
  const copied = tables.filter(({ name, key }) => !key && referred.has(name))
  const wanted = [...copied, ...spread].filter(({ name }) => !before.has(name))
  return { statements: statementsFor(wanted), obstacles: await obstaclesOf(client) }
}

/** Where tables refer to one another in a circle, a reference is taken away and comes back at the end. */
function statementsFor(tables: Table[]) {
  const waiting = new Map(tables.map((table) => [table.name, table]))
  const statements: string[] = []
  const comeBack: string[] = []
  const pending = ({ references }: Table) => references.filter(({ to }) => waiting.has(to))

  while (waiting.size) {
    const free = [...waiting.values()].find((table) => pending(table).length === 0)
    const table = free ?? inCircle(waiting, pending)
    for (const { constraint, definition } of pending(table)) {
      statements.push(`alter table public.${table.name} drop constraint ${constraint}`)
      comeBack.push(`alter table public.${table.name} add constraint ${constraint} ${definition}`)
    }
    waiting.delete(table.name)
    statements.push(distribute(table))
  }
  return [...statements, ...comeBack]
}

function inCircle(waiting: Map<string, Table>, pending: (table: Table) => Reference[]) {
  const leadsTo = (from: Table, goal: string, seen = new Set<string>()): boolean =>
    pending(from).some(({ to }) => {
      if (to === goal) return true
      if (seen.has(to)) return false
      return leadsTo(waiting.get(to)!, goal, seen.add(to))
    })
  const circle = [...waiting.values()].filter((table) => leadsTo(table, table.name))
  return circle.toSorted((a, b) => pending(a).length - pending(b).length)[0]
}

function distribute({ name, key }: Table) {
  if (!key) return `select create_reference_table('public.${name}')`
  const beside = name === ROOT ? '' : `, colocate_with => 'public.${ROOT}'`
  return `select create_distributed_table('public.${name}', '${key}'${beside})`
}

/** What Citus refuses in tables that are distributed by their tenant. */
async function obstaclesOf(client: Pick<Client, 'query'>): Promise<string[]> {
  const { rows } = await client.query<{ obstacle: string }>(`
    with t as (${TABLES}),
    keys as (select t.*, a.attnum from t join pg_attribute a on a.attrelid = t.oid and a.attname = t.key)
    select format('%s does not hold %s.%s', i.indexrelid::regclass, k.name, k.key) as obstacle
      from keys k join pg_index i on i.indrelid = k.oid
     where (i.indisunique or i.indisexclusion) and not k.attnum = any(i.indkey)
    union all
    select format('%s of %s does not refer to the same tenant of %s', f.conname, k.name, target.name)
      from keys k join pg_constraint f on f.conrelid = k.oid and f.contype = 'f'
      join keys target on target.oid = f.confrelid
     where array_position(f.conkey, k.attnum) is distinct from array_position(f.confkey, target.attnum)
        or not k.attnum = any(f.conkey)
    union all
    select format('%s of %s would set its tenant to null', f.conname, k.name)
      from keys k join pg_constraint f on f.conrelid = k.oid and f.contype = 'f'
     where f.confdeltype in ('n', 'd') and (f.confdelsetcols is null or k.attnum = any(f.confdelsetcols))
       and k.attnum = any(f.conkey)
    union all
    select format('%s of %s leads from a table of no tenant to one of tenants', f.conname, t.name)
      from t join pg_constraint f on f.conrelid = t.oid and f.contype = 'f'
      join keys target on target.oid = f.confrelid
     where t.key is null`)
  return rows.map(({ obstacle }) => obstacle)
}

/** Tables that were distributed before, or `undefined` where there is no Citus. */
export async function distributedTables(client: Client): Promise<Set<string> | undefined> {
  const found = await client.query(`select 1 from pg_extension where extname = 'citus'`)
  if (!found.rowCount) return undefined
  const { rows } = await client.query<{ name: string }>(
    `select c.relname as name from pg_dist_partition p join pg_class c on c.oid = p.logicalrelid`
  )
  return new Set(rows.map(({ name }) => name))
}
