/** SQL of the tenant whose scope is open; as a sub-select the planner evaluates it once per statement. */
const CURRENT = `nullif(current_setting('app.tenant_id', true), '')::uuid`

/** The first column of every tenant table: filled by the scope, so that models never set it. */
export const TENANT_ID = `tenant_id uuid not null default ${CURRENT} references tenants (id)`

/** Row level security, enabled and forced, with the one policy every tenant table has. */
export function isolate(table: string, column = 'tenant_id') {
  return `
    alter table ${table} enable row level security;
    alter table ${table} force row level security;
    create policy tenant_isolation on ${table}
      using (${column} = (select ${CURRENT}))
      with check (${column} = (select ${CURRENT}));`
}

/**
 * A tenant table with its policy. `columns` is SQL: keys and references name `tenant_id` first.
 *
 * @example tenantTable('venues', `id uuid not null default uuidv7(), …, primary key (tenant_id, id)`)
 */
export function tenantTable(name: string, columns: string) {
  return `create table ${name} (${TENANT_ID}, ${columns}); ${isolate(name)}`
}
