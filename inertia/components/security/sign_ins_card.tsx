import { router } from '@inertiajs/react'
import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import { RowList } from '~/components/ui/row_list'
import { SignInRow, type SignIn } from './sign_in_row'

const URL = '/api/v1/auth/sign-ins'

/** Where one is signed in, and how to end it. */
export default function SignInsCard({ signIns }: { signIns: SignIn[] }) {
  const t = useTranslations('security.signIns')
  const { send, sending } = useSend()

  async function end(path: string) {
    if (await send(() => api('DELETE', path))) router.reload()
  }

  return (
    <Stack component="section" aria-labelledby="sign-ins" gap="sm">
      <Group justify="space-between">
        <Title order={2} size="h4" id="sign-ins">
          {t('title')}
        </Title>
        {signIns.length > 1 && (
          <Button variant="default" loading={sending} onClick={() => end(URL)}>
            {t('endOthers')}
          </Button>
        )}
      </Group>
      <Text c="dimmed" size="sm">
        {t('text')}
      </Text>
      <RowList>
        {signIns.map((signIn) => (
          <SignInRow key={signIn.id} signIn={signIn} onEnd={() => end(`${URL}/${signIn.id}`)} />
        ))}
      </RowList>
    </Stack>
  )
}
