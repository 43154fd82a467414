import { MantineThemeProvider } from '@mantine/core'
import { Notifications as Messages } from '@mantine/notifications'
import { useTranslations } from 'use-intl'

export default function Notifications() {
  const t = useTranslations('common')
  const closeButtonProps = { 'aria-label': t('close') }
  return (
    <MantineThemeProvider
      inherit
      theme={{ components: { Notification: { defaultProps: { closeButtonProps } } } }}
    >
      <Messages position="bottom-right" />
    </MantineThemeProvider>
  )
}
