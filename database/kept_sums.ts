import { forEachTenant } from '#database/for_each_tenant'

interface KeptSums {
  table: string
  /** The table whose rows are added up. */
  of: string
  /** SQL that adds what the rows of a relation come to, each with its `sign`; in the order of the keys, so that two never wait for each other. */
  add: (changes: string) => string
}

const signed = (sign: number, relation: string) => `select *, ${sign} as sign from ${relation}`

const CHANGES = {
  insert: ['new table as written', signed(1, 'written')],
  delete: ['old table as former', signed(-1, 'former')],
  update: [
    'old table as former new table as written',
    `${signed(1, 'written')} union all ${signed(-1, 'former')}`,
  ],
} as const

const functionOf = (table: string, change: string) => `${table}_after_${change}`

/**
 * SQL that has a table keep sums of its rows itself, so that they are right whoever writes, also a process of the former
 * version; and that fills them for the rows that there are.
 */
export function keepSums({ table, of, add }: KeptSums): string {
  const kept = Object.entries(CHANGES).map(
    ([change, [relations, changes]]) => `
      create function ${functionOf(table, change)}() returns trigger language plpgsql as $$
      begin
        ${add(changes)};
        return null;
      end $$;
      create trigger ${functionOf(table, change)} after ${change} on ${of}
        referencing ${relations} for each statement execute function ${functionOf(table, change)}();`
  )
  return [...kept, forEachTenant(add(signed(1, of)))].join('\n')
}

/** SQL that drops sums that a table keeps. */
export function dropSums(table: string): string {
  const kept = Object.keys(CHANGES).map(
    (change) => `drop function ${functionOf(table, change)} cascade;`
  )
  return [...kept, `drop table ${table};`].join('\n')
}
