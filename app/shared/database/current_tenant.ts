/** The tenant of the scope in SQL. As a subquery it is worked out once a statement; as a column's default, for every row. */
export const CURRENT_TENANT = `(select nullif(current_setting('app.tenant_id', true), '')::uuid)`
