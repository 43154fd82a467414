/** SQL that runs statements in the scope of each tenant, one after another: what a migration fills sees rows only so. */
export function forEachTenant(statements: string) {
  return `
    do $$
    declare tenant uuid;
    begin
      for tenant in select tenant_id from tenant_directory loop
        perform set_config('app.tenant_id', tenant::text, true);
        ${statements};
      end loop;
      perform set_config('app.tenant_id', '', true);
    end $$;`
}
