import { useEffect, useState } from 'react'

interface Form {
  errors: { otp?: unknown }
  clearFieldError(field: 'otp'): void
}

/** Whether a form has come to its second step: the server took the password and asked for a code. */
export function useCodeStep(form: Form) {
  const [asked, setAsked] = useState(false)
  const { otp } = form.errors
  useEffect(() => {
    if (!otp || asked) return
    setAsked(true)
    // Nothing is wrong yet.
    form.clearFieldError('otp')
  }, [otp, asked, form])
  return [asked, () => setAsked(false)] as const
}
