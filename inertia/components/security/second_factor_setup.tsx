import { Button, Code, Skeleton, Stack, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { lazy, useState } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import { Later } from '~/components/ui/later'
import { ProofForm } from './proof_form'
import RecoveryCodes from './recovery_codes'

const QrCode = lazy(() => import('./qr_code'))

type Started = { secret: string; address: string }

interface Props {
  /** Operators of the platform have a door of their own. */
  at?: '/api/v1/auth/second-factor' | '/platform/second-factor'
  onDone(): void
}

/** Password, then the app's first code, then the recovery codes. */
export default function SecondFactorSetup({ at = '/api/v1/auth/second-factor', onDone }: Props) {
  const t = useTranslations('security.setUp')
  const [started, setStarted] = useState<Started | null>(null)
  const [codes, setCodes] = useState<string[] | null>(null)
  const form = useForm({ initialValues: { code: '' } })
  const { send, sending } = useSend(form)

  async function confirm(values: { code: string }) {
    await send(async () => {
      const answer = await api<{ recoveryCodes: string[] }>('PUT', at, values)
      setCodes(answer.recoveryCodes)
    })
  }

  if (codes) return <RecoveryCodes codes={codes} onDone={onDone} />
  if (!started)
    return (
      <ProofForm
        text={t('password')}
        submit={t('next')}
        act={async (proof) => setStarted(await api<Started>('POST', at, proof))}
      />
    )

  return (
    <form onSubmit={form.onSubmit(confirm)} noValidate>
      <Stack>
        <Text>{t('scan')}</Text>
        <Stack align="center" gap="xs">
          <Later fallback={<Skeleton width={192} height={192} />}>
            <QrCode text={started.address} label={t('qr')} />
          </Later>
          <Text size="sm" c="dimmed">
            {t('byHand')}
          </Text>
          <Code fz="sm" style={{ overflowWrap: 'anywhere' }}>
            {started.secret.match(/.{1,4}/g)!.join(' ')}
          </Code>
        </Stack>
        <TextInput
          label={t('code')}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={7}
          autoFocus
          {...form.getInputProps('code')}
        />
        <Button type="submit" loading={sending}>
          {t('confirm')}
        </Button>
      </Stack>
    </form>
  )
}
