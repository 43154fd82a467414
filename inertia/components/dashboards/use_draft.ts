import { usePreview } from './use_preview'
import { useState } from 'react'
import { below, settled } from './arrange'
import type { Dashboard, DashboardData, Tab, Widget } from './types'

const freshId = () => crypto.randomUUID().slice(0, 8)

/** What is being arranged and not saved yet, with the figures of what is new in it. */
export function useDraft(
  { tabs: saved, question }: Dashboard,
  first: string,
  data: DashboardData | undefined
) {
  const [tabs, setTabs] = useState<Tab[]>(saved)
  const [current, setCurrent] = useState(first)
  const { answers, preview } = usePreview(question)
  const tab = tabs.find(({ id }) => id === current) ?? tabs[0]

  const put = (widgets: Widget[]) =>
    setTabs((now) => now.map((one) => (one.id === tab.id ? { ...one, widgets } : one)))

  function change(widget: Widget) {
    preview(widget)
    put(tab.widgets.map((one) => (one.id === widget.id ? widget : one)))
  }

  function add(fresh: Omit<Widget, 'id' | 'x' | 'y'>) {
    const widget = { ...fresh, id: freshId(), x: 0, y: below(tab.widgets) }
    preview(widget)
    put(settled([...tab.widgets, widget]))
  }

  return {
    tabs,
    tab,
    /** The newest that is known of each widget. */
    answers: { ...data?.widgets, ...answers },
    arrange: put,
    add,
    change,
    copy: ({ id, x, y, ...widget }: Widget) => add(widget),
    remove: ({ id }: Widget) => put(settled(tab.widgets.filter((one) => one.id !== id))),
    show: setCurrent,
    addTab: (name: string, nameOfFirst: string) => {
      const id = freshId()
      setTabs((now) => [
        ...now.map((one) => ({ ...one, name: one.name ?? nameOfFirst })),
        { id, name, widgets: [] },
      ])
      setCurrent(id)
    },
    renameTab: (name: string) =>
      setTabs((now) => now.map((one) => (one.id === tab.id ? { ...one, name } : one))),
    removeTab: () => {
      const rest = tabs.filter(({ id }) => id !== tab.id)
      setTabs(rest)
      setCurrent(rest[0].id)
    },
  }
}
