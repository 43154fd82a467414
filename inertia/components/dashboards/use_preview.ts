import { useState } from 'react'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import { useView } from '~/hooks/use_view'
import type { DashboardData, DashboardQuestion, Widget, WidgetAnswer } from './types'

/** Figures of widgets that are not saved yet, asked as the dashboard is asked. */
export function usePreview({ preset, compare }: DashboardQuestion) {
  const [answers, setAnswers] = useState<Record<string, WidgetAnswer>>({})
  const { view, query } = useView()
  const { send } = useSend()

  function preview(widget: Widget) {
    if (widget.report === undefined) return
    setAnswers(({ [widget.id]: _old, ...rest }) => rest)
    const dated = view.preset || view.from
    const asked = {
      ...(view.from ? { from: view.from, to: view.to } : { preset: view.preset ?? preset }),
      compare: query.get('compare') ?? (dated ? undefined : compare) ?? compare,
      businessId: view.businessIds,
      venueId: view.venueIds,
    }
    void send(async () => {
      const data = await api<DashboardData>('POST', '/api/v1/dashboards/preview', {
        ...asked,
        widgets: [widget],
      })
      setAnswers((known) => ({ ...known, ...data.widgets }))
    })
  }

  return { answers, preview }
}
