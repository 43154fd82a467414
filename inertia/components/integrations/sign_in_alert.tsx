import { Alert, Button, Stack, Text } from '@mantine/core'
import { IconPlugConnected } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { Connection } from '~/api/types'
import { useCan } from '~/hooks/use_can'
import { useVendorSignIn } from './use_vendor_sign_in'

/** Nothing can be read before a person has let Krug in at the vendor. */
export function SignInAlert({ id, title, signIn }: Pick<Connection, 'id' | 'title' | 'signIn'>) {
  const t = useTranslations('integrations.signIn')
  const may = useCan()('connections.manage')
  const vendor = useVendorSignIn(id)
  if (!signIn?.needed || signIn.done) return null

  return (
    <Alert title={t('title', { title })} icon={<IconPlugConnected aria-hidden />}>
      <Stack gap="sm" align="flex-start">
        <Text inherit>{t('text', { title })}</Text>
        {may && (
          <Button onClick={vendor.signIn} loading={vendor.sending}>
            {t('action', { title })}
          </Button>
        )}
      </Stack>
    </Alert>
  )
}
