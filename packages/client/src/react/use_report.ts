import { useEffect, useState } from 'react'
import type { ReportAnswer, ReportParameters } from '../client.ts'
import { KrugError } from '../errors.ts'
import { useKrug } from './context.tsx'

/** While a worker of Krug still counts. */
const PENDING_MS = 3000

export interface AskedReport {
  /** Nothing until it has come; the former one while another is on its way. */
  answer?: ReportAnswer
  problem?: KrugError
  loading: boolean
  retry(): void
}

/** A report's answer, asked again whenever the question changes, and every `refreshMs` where that is said. */
export function useKrugReport(
  report: string,
  parameters: ReportParameters = {},
  { refreshMs }: { refreshMs?: number } = {}
): AskedReport {
  const { client } = useKrug()
  const [state, set] = useState<Omit<AskedReport, 'retry'>>({ loading: true })
  const [attempt, again] = useState(0)
  const question = JSON.stringify(parameters)

  useEffect(() => {
    const stopped = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined

    async function load() {
      set(({ answer }) => ({ ...(answer && { answer }), loading: true }))
      try {
        const { signal } = stopped
        const answer = await client.report(report, JSON.parse(question), { signal })
        if (signal.aborted) return
        set({ answer, loading: false })
        const wait = answer.pending ? PENDING_MS : refreshMs
        if (wait) timer = setTimeout(load, wait)
      } catch (error) {
        if (stopped.signal.aborted) return
        if (!(error instanceof KrugError)) throw error
        set(({ answer }) => ({ ...(answer && { answer }), problem: error, loading: false }))
      }
    }
    void load()
    return () => {
      stopped.abort()
      clearTimeout(timer)
    }
  }, [client, report, question, refreshMs, attempt])

  return { ...state, retry: () => again((before) => before + 1) }
}
