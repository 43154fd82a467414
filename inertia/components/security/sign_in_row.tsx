import { IconApi, IconDeviceDesktop } from '@tabler/icons-react'
import { Badge, Button } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { Row } from '~/components/ui/row_list'
import { useFormat } from '~/i18n/use_format'

export type SignIn = {
  id: string
  kind: 'portal' | 'api'
  device: string | null
  ip: string | null
  secondFactor: boolean
  current: boolean
  createdAt: string
  lastSeenAt: string
}

/** One browser or program with access, and the button that ends it. */
export function SignInRow({ signIn, onEnd }: { signIn: SignIn; onEnd(): void }) {
  const t = useTranslations('security.signIns')
  const { moment } = useFormat()
  const { kind, device, ip, current, lastSeenAt } = signIn
  const name = device ?? t('unknown')
  const Icon = kind === 'api' ? IconApi : IconDeviceDesktop

  return (
    <Row
      icon={<Icon size={20} aria-hidden />}
      title={name}
      text={[t(`kinds.${kind}`), ip, t('seen', { at: moment(lastSeenAt) })]
        .filter(Boolean)
        .join(' · ')}
    >
      {current ? (
        <Badge color="teal">{t('current')}</Badge>
      ) : (
        <Button variant="subtle" color="red" aria-label={t('endOne', { name })} onClick={onEnd}>
          {t('end')}
        </Button>
      )}
    </Row>
  )
}
