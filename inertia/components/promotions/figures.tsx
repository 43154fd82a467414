import { Paper, SimpleGrid, Text } from '@mantine/core'
import { Definition } from '~/components/ui/definition'
import classes from './promotions.module.css'

export interface Figure {
  name: string
  /** What exactly it counts. */
  meaning: string
  value: string
  note?: string
}

export function FigureTiles({ figures }: { figures: Figure[] }) {
  return (
    <SimpleGrid cols={{ base: 2, sm: 3, lg: figures.length }} spacing="sm">
      {figures.map(({ name, meaning, value, note }) => (
        <Paper key={name}>
          <Text size="sm" c="dimmed" component="div">
            <Definition text={meaning}>{name}</Definition>
          </Text>
          <Text className={`${classes.figure} tabular`}>{value}</Text>
          {note && (
            <Text size="sm" c="dimmed">
              {note}
            </Text>
          )}
        </Paper>
      ))}
    </SimpleGrid>
  )
}
