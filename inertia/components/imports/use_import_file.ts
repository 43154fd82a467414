import { useState } from 'react'
import { api } from '~/api/client'
import type { ImportMapping, ImportPreview } from '~/api/types'
import { useSend } from '~/api/use_send'

/** The file in hand and what the server makes of it. It stays on this side until the upload begins. */
export function useImportFile() {
  const [file, setFile] = useState<File | null>(null)
  const [preview, setPreview] = useState<ImportPreview | null>(null)
  const { send, sending } = useSend()

  function read(next: File, mapping?: ImportMapping) {
    return send(async () => {
      const form = new FormData()
      form.set('file', next)
      if (mapping) form.set('mapping', JSON.stringify(mapping))
      setPreview(await api<ImportPreview>('POST', '/api/v1/imports/preview', form))
      setFile(next)
    })
  }

  return {
    file,
    preview,
    reading: sending,
    choose: (next: File) => read(next),
    remap: (mapping: ImportMapping) => file && read(file, mapping),
    forget: () => setPreview(null),
  }
}
