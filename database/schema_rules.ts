import { type SchemaRules } from '@adonisjs/lucid/types/schema_generator'

const primary = (type: string) => ({
  tsType: type,
  decorators: [{ name: '@column', args: { isPrimary: true } }],
})

/**
 * Inside a tenant scope the second part of a key is enough to find a row. Tables whose key has several further parts
 * are facts and rollups: they are written and read as sets, not as models.
 */
export default {
  primaryKey: (_table, keys, columns) => {
    const own = keys.filter((key) => key !== 'tenant_id')
    if (own.length !== 1) return undefined
    const type = columns[own[0]].type
    return { columnName: own[0], columnInfo: primary(/int/.test(type) ? 'number' : 'string') }
  },
  types: {
    /** "yyyy-MM-dd": a calendar date, not an instant. */
    date: { tsType: 'string', decorators: [{ name: '@column' }] },
    bigint: { tsType: 'number', decorators: [{ name: '@column' }] },
  },
} satisfies SchemaRules
