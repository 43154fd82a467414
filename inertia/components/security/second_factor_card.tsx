import { router } from '@inertiajs/react'
import { Badge, Button, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { lazy, useState } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { Dialog } from '~/components/ui/dialog'
import { Later } from '~/components/ui/later'
import { useFormat } from '~/i18n/use_format'
import { ProofForm } from './proof_form'

const RecoveryCodes = lazy(() => import('./recovery_codes'))
const SecondFactorSetup = lazy(() => import('./second_factor_setup'))
const URL = '/api/v1/auth/second-factor'

export type SecondFactor = { since: string | null; recoveryCodesLeft: number }

export function SecondFactorCard({ since, recoveryCodesLeft }: SecondFactor) {
  const t = useTranslations('security.secondFactor')
  const { date } = useFormat()
  const [open, setOpen] = useState<'set-up' | 'codes' | 'off' | null>(null)
  const [codes, setCodes] = useState<string[] | null>(null)

  function close() {
    setOpen(null)
    setCodes(null)
    router.reload()
  }

  async function renew(proof: object) {
    const answer = await api<{ recoveryCodes: string[] }>('POST', `${URL}/recovery-codes`, proof)
    setCodes(answer.recoveryCodes)
  }

  async function turnOff(proof: object) {
    await api('POST', `${URL}/off`, proof)
    notifications.show({ message: t('off.done') })
    close()
  }

  return (
    <Paper p="lg" component="section" aria-labelledby="second-factor">
      <Stack>
        <Group justify="space-between">
          <Title order={2} size="h4" id="second-factor">
            {t('title')}
          </Title>
          <Badge color={since ? 'teal' : 'gray'}>{t(since ? 'isOn' : 'isOff')}</Badge>
        </Group>
        <Text c="dimmed" size="sm">
          {since ? t('since', { date: date(since), left: recoveryCodesLeft }) : t('text')}
        </Text>
        <Group gap="xs">
          {since ? (
            <>
              <Button variant="default" onClick={() => setOpen('codes')}>
                {t('codes.open')}
              </Button>
              <Button variant="light" color="red" onClick={() => setOpen('off')}>
                {t('off.open')}
              </Button>
            </>
          ) : (
            <Button onClick={() => setOpen('set-up')}>{t('setUp')}</Button>
          )}
        </Group>
      </Stack>
      <Dialog
        opened={open !== null}
        onClose={close}
        closeOnClickOutside={false}
        title={t(open === 'codes' ? 'codes.open' : open === 'off' ? 'off.title' : 'title')}
      >
        {open === 'set-up' && (
          <Later>
            <SecondFactorSetup onDone={close} />
          </Later>
        )}
        {open === 'off' && (
          <ProofForm text={t('off.text')} submit={t('off.open')} act={turnOff} />
        )}
        {open === 'codes' &&
          (codes ? (
            <Later>
              <RecoveryCodes codes={codes} onDone={close} />
            </Later>
          ) : (
            <ProofForm text={t('codes.text')} submit={t('codes.submit')} act={renew} />
          ))}
      </Dialog>
    </Paper>
  )
}
