import { Button, Paper, Stack, Text, Title } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { Connection } from '~/api/types'
import { useVendorSignIn } from './use_vendor_sign_in'

/** Another person's sign-in at the vendor, or the same one's after their access was changed there. */
export default function SignInPanel({
  id,
  title,
  signIn,
}: Pick<Connection, 'id' | 'title' | 'signIn'>) {
  const t = useTranslations('integrations.signIn.again')
  const vendor = useVendorSignIn(id)
  if (!signIn?.needed || !signIn.done) return null

  return (
    <Paper p="lg">
      <Stack align="flex-start">
        <Title order={2}>{t('title', { title })}</Title>
        <Text c="dimmed" size="sm">
          {t('text', { title })}
        </Text>
        <Button variant="default" onClick={vendor.signIn} loading={vendor.sending}>
          {t('action')}
        </Button>
      </Stack>
    </Paper>
  )
}
