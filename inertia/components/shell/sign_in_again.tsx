import { usePage } from '@inertiajs/react'
import { Button, PasswordInput, Stack, Text } from '@mantine/core'
import { Dialog } from '~/components/ui/dialog'
import { useForm } from '@mantine/form'
import { useDisclosure } from '@mantine/hooks'
import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { onSignInNeeded } from '~/api/sign_in_again'
import { useSend } from '~/api/use_send'
import { CodeField } from '~/components/security/code_field'
import { useCodeStep } from '~/hooks/use_code_step'
import type { SharedProps } from '~/types'

/** Over the page where the session ended: after the password everything is as it was. */
export default function SignInAgain() {
  const t = useTranslations('auth')
  const { me } = usePage<SharedProps>().props
  const [opened, { open, close }] = useDisclosure()
  const form = useForm({ initialValues: { password: '', otp: '' } })
  const { send, sending } = useSend(form)
  const [codeAsked] = useCodeStep(form)
  useEffect(() => onSignInNeeded(open), [open])

  async function submit(proof: typeof form.values) {
    // A new anonymous session first: the old token died with the old session.
    await fetch('/login', { credentials: 'same-origin' })
    const done = await send(() =>
      api('POST', '/session', { email: me?.email, ...proof, tenantId: me?.organizationId })
    )
    if (done) close()
  }

  return (
    <Dialog opened={opened} onClose={close} title={t('again.title')}>
      <form onSubmit={form.onSubmit(submit)}>
        <Stack>
          <Text c="dimmed">{t('again.text', { email: me?.email ?? '' })}</Text>
          <PasswordInput
            label={t('fields.password')}
            autoComplete="current-password"
            data-autofocus
            {...form.getInputProps('password')}
          />
          {codeAsked && <CodeField {...form.getInputProps('otp')} />}
          <Button type="submit" loading={sending}>
            {t('login.submit')}
          </Button>
        </Stack>
      </form>
    </Dialog>
  )
}
