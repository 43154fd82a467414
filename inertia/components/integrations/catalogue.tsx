import { Link } from '@inertiajs/react'
import { SimpleGrid, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { Connector } from '~/api/types'
import { ConnectorIcon } from './connector_icon'
import classes from './integrations.module.css'

/** Everything that can be connected. A file is not connected: it is dropped. */
export function Catalogue({ connectors }: { connectors: Connector[] }) {
  const t = useTranslations('integrations.categories')
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, lg: 3 }}>
      {connectors.map(({ id, icon, title, description, category, source }) => (
        <Link
          key={id}
          href={source === 'file' ? '/imports/new' : `/integrations/new/${id}`}
          prefetch
          className={classes.card}
        >
          <ConnectorIcon svg={icon} />
          <div>
            <Text fw={600}>{title}</Text>
            <Text size="xs" c="dimmed" mb={4}>
              {t(category)}
            </Text>
            <Text size="sm">{description}</Text>
          </div>
        </Link>
      ))}
    </SimpleGrid>
  )
}
