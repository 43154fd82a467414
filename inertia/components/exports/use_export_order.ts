import { api } from '~/api/client'
import type { ExportedFile } from '~/api/delivery_types'
import { useSend } from '~/api/use_send'
import { watchExport } from '~/api/watched_exports'

/** Orders a file, and has the reader told when it is there. */
export function useExportOrder() {
  const { send, sending } = useSend()

  function order(body: object) {
    return send(async () => {
      const { id } = await api<ExportedFile>('POST', '/api/v1/exports', body)
      watchExport(id)
    })
  }

  return { order, sending }
}
