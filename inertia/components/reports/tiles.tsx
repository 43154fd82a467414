import { Paper, SimpleGrid, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { Tile } from '~/api/report_types'
import { Definition } from '~/components/ui/definition'
import { Delta } from './delta'
import classes from './reports.module.css'
import { useValue } from './use_value'

export function tileColumns(tiles: number) {
  return { base: 2, sm: 3, lg: Math.min(3, tiles), xl: Math.min(6, tiles) }
}

/** The figures that answer first. */
export function Tiles({ tiles }: { tiles: Tile[] }) {
  return (
    <SimpleGrid cols={tileColumns(tiles.length)} spacing="sm">
      {tiles.map((tile) => (
        <TileCard key={tile.key} tile={tile} />
      ))}
    </SimpleGrid>
  )
}

function TileCard({ tile }: { tile: Tile }) {
  const t = useTranslations('reports')
  const value = useValue()
  const { comparison } = tile
  return (
    <Paper p="md" className={classes.tile}>
      <Definition text={tile.definition}>
        <Text size="sm" c="dimmed" component="span">
          {tile.label}
        </Text>
      </Definition>
      <Text className={`${classes.figure} tabular`}>{value(tile.value, tile.unit)}</Text>
      {comparison && comparison.value !== null && (
        <div className={classes.change}>
          <Delta column={tile} change={comparison} />
          <Text size="sm" c="dimmed" component="span" truncate>
            {t('was', { value: value(comparison.value, tile.unit) })}
          </Text>
        </div>
      )}
    </Paper>
  )
}
