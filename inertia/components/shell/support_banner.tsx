import { router } from '@inertiajs/react'
import { Alert, Anchor } from '@mantine/core'
import { IconEye } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { TextLink } from '~/components/ui/app_link'
import { useCan } from '~/hooks/use_can'
import { useFormat } from '~/i18n/use_format'
import type { SharedProps } from '~/types'
import classes from './shell.module.css'

type Support = NonNullable<SharedProps['support']>

/** Says to everybody that support may look now, and to support that it is looking. */
export default function SupportBanner({ support }: { support: Support }) {
  const t = useTranslations('platform.support')
  const { moment } = useFormat()
  const can = useCan()
  const time = moment(String(support.until))

  async function away() {
    await api('DELETE', '/platform/support')
    router.flushAll()
    router.visit('/platform')
  }

  return (
    <Alert
      color={support.looking ? 'orange' : 'blue'}
      icon={<IconEye size={18} aria-hidden />}
      variant="outline"
      role="status"
      className={classes.support}
    >
      {t(support.looking ? 'looking' : 'open', { time })}{' '}
        {support.looking && (
          <Anchor component="button" inherit onClick={away}>
            {t('away')}
          </Anchor>
        )}
        {!support.looking && can('organization.own') && (
          <TextLink href="/settings/support">{t('settings')}</TextLink>
        )}
    </Alert>
  )
}
