import { TextInput, type TextInputProps } from '@mantine/core'
import { useTranslations } from 'use-intl'

/** For a code of an authenticator app, or a recovery code. */
export function CodeField(props: TextInputProps) {
  const t = useTranslations('auth.code')
  return (
    <TextInput
      label={t('label')}
      description={t('help')}
      autoComplete="one-time-code"
      autoCapitalize="off"
      spellCheck={false}
      maxLength={32}
      autoFocus
      {...props}
    />
  )
}
