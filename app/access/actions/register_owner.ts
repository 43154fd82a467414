import Membership from '#access/models/membership'
import User from '#access/models/user'
import { EmailTakenError } from '#access/errors/errors'
import { CreateTenant } from '#tenancy/actions/create_tenant'
import { CreateTenantKeys } from '#privacy/actions/create_tenant_keys'
import type { Preset } from '#tenancy/presets'

interface Input {
  organization: string
  preset?: Preset
  name: string
  email: string
  password: string
  locale?: 'ru' | 'en'
  isDemo?: boolean
}

/**
 * A new tenant and the person who owns it.
 *
 * @throws EmailTakenError when somebody signs in with that address already.
 */
export class RegisterOwner {
  async handle({ organization, preset = 'chain', locale = 'ru', isDemo, ...person }: Input) {
    if (await User.findBy('email', person.email)) throw new EmailTakenError({}, 'email')

    return new CreateTenant().handle(
      { name: organization, preset, locale, isDemo },
      async (tenant) => {
        await new CreateTenantKeys().handle()
        const user = await User.create({ ...person, locale })
        await Membership.create({ userId: user.id, role: 'owner' })
        return { user, tenantId: tenant.id }
      }
    )
  }
}
