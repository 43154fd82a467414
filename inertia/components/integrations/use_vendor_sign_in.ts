import { api } from '~/api/client'
import { useSend } from '~/api/use_send'

/** Sends a person to the vendor to let Krug in; the vendor sends them back to the connection. */
export function useVendorSignIn(connectionId: string) {
  const { send, sending } = useSend()
  function signIn() {
    return send(async () => {
      const path = `/api/v1/connections/${connectionId}/sign-in`
      const { url } = await api<{ url: string }>('POST', path)
      location.assign(url)
    })
  }
  return { signIn, sending }
}
