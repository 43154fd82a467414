import type { ReactNode } from 'react'
import type { ReportAnswer } from '../client.ts'
import { useKrug } from './context.tsx'
import type { AskedReport } from './use_report.ts'
import { isEmpty } from './values.ts'

interface Props {
  asked: AskedReport
  children(answer: ReportAnswer): ReactNode
}

/** What stands in place of figures: on their way, none, or why they could not be had. */
export function States({ asked: { answer, problem, loading, retry }, children }: Props) {
  const { words } = useKrug()
  if (problem && !answer)
    return (
      <div className="krug krug-failed" role="alert">
        <p>
          {words.failed}: {problem.message}
        </p>
        <button type="button" onClick={retry}>
          {words.retry}
        </button>
      </div>
    )
  if (!answer) return <p className="krug krug-loading" role="status">{`${words.loading}…`}</p>
  if (answer.pending) return <p className="krug krug-loading" role="status">{`${words.counting}…`}</p>
  if (isEmpty(answer))
    return (
      <p className="krug krug-empty" role="status">
        {words.empty}
      </p>
    )
  return (
    <div className="krug" aria-busy={loading}>
      {children(answer)}
    </div>
  )
}
