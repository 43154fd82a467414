import { AppShell } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { PropsWithChildren } from 'react'
import { useTranslations } from 'use-intl'
import { BottomBar } from '~/components/shell/bottom_bar'
import { Header } from '~/components/shell/header'
import { Navigation } from '~/components/shell/navigation'
import { OnDemand } from '~/components/shell/on_demand'
import classes from './layouts.module.css'

export function PortalLayout({ children }: PropsWithChildren) {
  const t = useTranslations('shell')
  const [opened, { toggle, close }] = useDisclosure()

  return (
    <AppShell
      header={{ height: 'var(--krug-header-height)' }}
      navbar={{ width: 'var(--krug-nav-width)', breakpoint: 'sm', collapsed: { mobile: !opened } }}
      footer={{ height: { base: 58, sm: 0 } }}
      layout="alt"
    >
      <a href="#content" className="skip-link">
        {t('skip')}
      </a>
      <AppShell.Header className={classes.header}>
        <Header />
      </AppShell.Header>
      <AppShell.Navbar className={classes.navbar} zIndex={210} aria-label={t('navigation')}>
        <Navigation onChoose={close} onClose={close} />
      </AppShell.Navbar>
      <AppShell.Main id="content" tabIndex={-1} className={classes.main}>
        <div className={classes.content}>{children}</div>
      </AppShell.Main>
      <AppShell.Footer className={classes.bar} hiddenFrom="sm">
        <BottomBar onMore={toggle} />
      </AppShell.Footer>
      <OnDemand />
    </AppShell>
  )
}
