import { useTranslations } from 'use-intl'
import { asRole } from './roles'

export function RoleName({ role }: { role: string }) {
  const t = useTranslations('settings.users.roles')
  const known = asRole(role)
  return known ? t(`${known}.name`) : role
}
