import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { askToSignIn } from './sign_in_again'
import { Problem } from './problem'

interface Fields {
  setErrors(errors: Record<string, string>): void
  getValues(): object
}

/**
 * Runs what the reader asked for: knows that it runs, puts the server's objections on the form's fields, and says the
 * rest in a notification. What was typed always stays.
 */
export function useSend(form?: Fields) {
  const [sending, setSending] = useState(false)
  const t = useTranslations('problem')

  async function send(work: () => Promise<unknown>) {
    setSending(true)
    try {
      await work()
      return true
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      const { status, code, detail } = error.document
      const known = form ? pick(error.fields, form.getValues()) : {}
      form?.setErrors(known)
      if (code === 'E_SIGN_IN_REQUIRED') askToSignIn()
      else if (Object.keys(known).length === 0)
        notifications.show({
          color: 'red',
          message: detail || t(status === 0 ? 'offline' : 'unexpected'),
        })
      return false
    } finally {
      setSending(false)
    }
  }

  return { send, sending }
}

/** Objections to fields that the form shows; another one would be said to nobody. */
function pick(errors: Record<string, string>, values: object) {
  return Object.fromEntries(
    Object.entries(errors).filter(([field]) => field.split('.')[0] in values)
  )
}
