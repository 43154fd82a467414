import { Button, PasswordInput, Stack, Text } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslations } from 'use-intl'
import { useSend } from '~/api/use_send'
import { useCodeStep } from '~/hooks/use_code_step'
import { CodeField } from './code_field'

interface Props {
  text: string
  submit: string
  act(proof: { password: string; otp: string }): Promise<unknown>
}

/** Asks once more who is there, before what an open browser alone must not do. */
export function ProofForm({ text, submit, act }: Props) {
  const t = useTranslations('auth')
  const form = useForm({ initialValues: { password: '', otp: '' } })
  const { send, sending } = useSend(form)
  const [codeAsked] = useCodeStep(form)

  return (
    <form onSubmit={form.onSubmit((proof) => send(() => act(proof)))} noValidate>
      <Stack>
        <Text>{text}</Text>
        <PasswordInput
          label={t('fields.password')}
          autoComplete="current-password"
          data-autofocus
          {...form.getInputProps('password')}
        />
        {codeAsked && <CodeField {...form.getInputProps('otp')} />}
        <Button type="submit" loading={sending}>
          {submit}
        </Button>
      </Stack>
    </form>
  )
}
