import pg from 'pg'
import type { DatabaseUrls } from '#shared/database/urls'

const REQUIRED = 18

/**
 * Makes the roles, hands the database to the owner, the queue's schema to the application, and the views that other
 * programs read to a group of their own. Safe to run again.
 *
 * @throws Error when the server is too old, or the administrative role may not create roles.
 */
export async function prepareRoles(urls: DatabaseUrls) {
  const client = new pg.Client({ connectionString: urls.admin.href })
  await client.connect()
  try {
    const { rows } = await client.query('show server_version_num')
    const version = Number(rows[0].server_version_num)
    if (version < REQUIRED * 10_000)
      throw new Error(
        `PostgreSQL ${REQUIRED} or newer is needed, the server is ${Math.floor(version / 10_000)}`
      )

    for (const url of [urls.owner, urls.app]) await ensureRole(client, url)
    await ensureReaders(client, urls)
    await ensurePlatform(client, urls)
    await grant(client, urls)
  } finally {
    await client.end()
  }
}

/** Deletes all tables and jobs. There is no way back. */
export async function emptyDatabase(urls: DatabaseUrls) {
  const client = new pg.Client({ connectionString: urls.admin.href })
  await client.connect()
  try {
    await client.query(
      `drop schema if exists public cascade; drop schema if exists pgboss cascade; drop schema if exists bi cascade;
       drop schema if exists platform cascade;
       create schema public`
    )
  } finally {
    await client.end()
  }
}

async function ensureRole(client: pg.Client, url: URL) {
  const name = decodeURIComponent(url.username)
  const password = client.escapeLiteral(decodeURIComponent(url.password))
  const role = client.escapeIdentifier(name)
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [name])
  await client.query(
    `${rowCount ? 'alter' : 'create'} role ${role} login nobypassrls password ${password}`
  )
}

/** The group of the roles that tenants give to their BI programs; the owner makes those and lets them in. */
async function ensureReaders(client: pg.Client, urls: DatabaseUrls) {
  const name = `${urls.admin.pathname.slice(1)}_bi`
  const group = client.escapeIdentifier(name)
  const owner = client.escapeIdentifier(decodeURIComponent(urls.owner.username))
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [name])
  if (!rowCount) await client.query(`create role ${group} nologin`)
  await client.query(`
    alter role ${owner} createrole;
    grant ${group} to ${owner} with admin option, inherit false;
    create schema if not exists bi;
    alter schema bi owner to ${owner};
    grant usage on schema bi to ${group};
    alter default privileges for role ${owner} in schema bi grant select on tables to ${group};
  `)
}

/** Functions by which the application learns of all tenants at once; the owner makes them, nobody else may call them. */
async function ensurePlatform(client: pg.Client, urls: DatabaseUrls) {
  const name = (url: URL) => client.escapeIdentifier(decodeURIComponent(url.username))
  const [owner, app] = [name(urls.owner), name(urls.app)]
  await client.query(`
    grant ${owner} to current_user;
    create schema if not exists platform;
    alter schema platform owner to ${owner};
    grant usage on schema platform to ${app};
    alter default privileges for role ${owner} in schema platform grant execute on functions to ${app};
  `)
}

async function grant(client: pg.Client, urls: DatabaseUrls) {
  const name = (url: URL) => client.escapeIdentifier(decodeURIComponent(url.username))
  const [owner, app] = [name(urls.owner), name(urls.app)]
  const database = client.escapeIdentifier(urls.admin.pathname.slice(1))

  await client.query(`
    grant ${owner} to current_user;
    grant ${app} to current_user;
    revoke all on database ${database} from public;
    grant connect on database ${database} to ${owner} with grant option;
    grant connect, temporary on database ${database} to ${app};
    alter schema public owner to ${owner};
    revoke all on schema public from public;
    grant usage on schema public to ${app};
    alter default privileges for role ${owner} in schema public
      grant select, insert, update, delete on tables to ${app};
    alter default privileges for role ${owner} in schema public grant usage, select on sequences to ${app};
    create schema if not exists pgboss authorization ${app};
    alter role ${app} in database ${database} set statement_timeout = '60s';
    alter role ${app} in database ${database} set idle_in_transaction_session_timeout = '120s';
  `)
}
