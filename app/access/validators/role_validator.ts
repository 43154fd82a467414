import vine from '@vinejs/vine'
import { OWN_ROLE_PERMISSIONS, ROLE_NAMES } from '#access/permissions'
import { isRoleReference } from '#access/role_reference'
import { pageFields } from '#shared/pagination'

const name = () => vine.string().trim().minLength(1).maxLength(60)
const permissions = () => vine.array(vine.enum(OWN_ROLE_PERMISSIONS)).minLength(1).distinct()

export const listRolesValidator = vine.create({ ...pageFields })

export const createRoleValidator = vine.create({ name: name(), permissions: permissions() })

export const updateRoleValidator = vine.create({
  name: name().optional(),
  permissions: permissions().optional(),
})

/** A role as an invitation or a member names it: one of Krug by name, an own one by id. */
export const roleReference = vine.createRule(
  (value, _options, field) => {
    if (typeof value === 'string' && !isRoleReference(value))
      field.report('The {{ field }} field must be the id of a role', 'role', field)
  },
  {
    toJSONSchema: (schema) => {
      schema.anyOf = [
        { type: 'string', enum: ROLE_NAMES },
        { type: 'string', format: 'uuid' },
      ]
    },
  }
)
