import { Select } from '@mantine/core'
import { useTranslations } from 'use-intl'

export type Member = {
  id: string
  name: string
  email: string
}

export type Manager = {
  id: string
  name: string
  department: string | null
  connection: string
  user: { id: string; name: string } | null
  linkedBy: 'person' | 'email'
}

const [BY_EMAIL, NOBODY] = ['email', 'nobody']

interface Props {
  manager: Manager
  users: Member[]
  readOnly: boolean
  /** `undefined` leaves it to the e-mail, `null` says nobody. */
  onChoose(userId: string | null | undefined): void
}

export function ManagerChoice({ manager, users, readOnly, onChoose }: Props) {
  const t = useTranslations('settings.managers')
  const { user, linkedBy, name } = manager
  const found = linkedBy === 'email' && user
  const data = [
    { value: BY_EMAIL, label: found ? t('foundByEmail', { name: user.name }) : t('byEmail') },
    { value: NOBODY, label: t('nobody') },
    ...users.map(({ id, name: label, email }) => ({ value: id, label: `${label} · ${email}` })),
  ]

  return (
    <Select
      aria-label={t('userOf', { name })}
      data={data}
      value={linkedBy === 'email' ? BY_EMAIL : (user?.id ?? NOBODY)}
      onChange={(value) =>
        onChoose(value === BY_EMAIL ? undefined : value === NOBODY ? null : value)
      }
      readOnly={readOnly}
      allowDeselect={false}
      searchable={users.length > 8}
    />
  )
}
