import { useDebouncedValue } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import { api } from '~/api/client'
import { Problem } from '~/api/problem'

const PAUSE = 400

/**
 * An answer that follows what is being typed: asked anew after a pause. The last answer stays while the next one is
 * under way; `wrong` while what was typed is not complete.
 */
export function useAsked<T>(path: string, body: object | null) {
  const [wanted] = useDebouncedValue(body && JSON.stringify(body), PAUSE)
  const [answer, setAnswer] = useState<T | null>(null)
  const [wrong, setWrong] = useState(false)

  useEffect(() => {
    if (!wanted) return
    let current = true
    api<T>('POST', path, JSON.parse(wanted)).then(
      (next) => {
        if (!current) return
        setAnswer(next)
        setWrong(false)
      },
      (error) => {
        if (!(error instanceof Problem)) throw error
        if (current) setWrong(true)
      }
    )
    return () => {
      current = false
    }
  }, [path, wanted])

  return { answer, wrong }
}
