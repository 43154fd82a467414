import { Button, Group, Skeleton, Stack, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import { Dialog } from '~/components/ui/dialog'
import { RowList } from '~/components/ui/row_list'
import { SignInRow, type SignIn } from './sign_in_row'

interface Props {
  user: { id: string; name: string }
  opened: boolean
  onClose(): void
}

/** Where a member is signed in to this organization, for those who manage members. */
export default function MembersSignInsDialog({ user, opened, onClose }: Props) {
  const t = useTranslations('security.signIns')
  const [signIns, setSignIns] = useState<SignIn[] | null>(null)
  const { send, sending } = useSend()
  const url = `/api/v1/organizations/users/${user.id}/sign-ins`

  function read() {
    return send(async () => setSignIns(await api<SignIn[]>('GET', url)))
  }

  useEffect(() => void read(), [])

  async function end(path: string) {
    if (await send(() => api('DELETE', path))) await read()
  }

  return (
    <Dialog opened={opened} onClose={onClose} title={t('of', { name: user.name })} size="lg">
      {!signIns && <Skeleton height={120} />}
      {signIns?.length === 0 && <Text c="dimmed">{t('none')}</Text>}
      {signIns && signIns.length > 0 && (
        <Stack>
          <RowList>
            {signIns.map((signIn) => (
              <SignInRow key={signIn.id} signIn={signIn} onEnd={() => end(`${url}/${signIn.id}`)} />
            ))}
          </RowList>
          <Group justify="flex-end">
            <Button color="red" variant="light" loading={sending} onClick={() => end(url)}>
              {t('endAll')}
            </Button>
          </Group>
        </Stack>
      )}
    </Dialog>
  )
}
