import { Link } from '@inertiajs/react'
import { useEffect, useRef } from 'react'
import classes from './ui.module.css'

interface Props {
  label: string
  tabs: { href: string; label: string; current: boolean }[]
}

/** Tabs that are pages: links, in a strip that scrolls on a narrow screen and brings the current one into sight. */
export function TabsNav({ label, tabs }: Props) {
  const strip = useRef<HTMLElement>(null)
  const current = tabs.findIndex((tab) => tab.current)

  useEffect(() => {
    const tab = strip.current?.children[current] as HTMLElement | undefined
    if (tab) strip.current!.scrollLeft = tab.offsetLeft - strip.current!.clientWidth / 3
  }, [current])

  return (
    <nav aria-label={label} className={classes.tabs} ref={strip}>
      {tabs.map((tab) => (
        <Link
          key={tab.href}
          href={tab.href}
          prefetch
          preserveScroll
          className={classes.tab}
          aria-current={tab.current ? 'page' : undefined}
        >
          {tab.label}
        </Link>
      ))}
    </nav>
  )
}
