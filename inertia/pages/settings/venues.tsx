import { router } from '@inertiajs/react'
import { Badge, Button, Menu } from '@mantine/core'
import { IconMapPin, IconPlus } from '@tabler/icons-react'
import type { Data } from '@generated/data'
import { lazy } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { SettingsPage } from '~/components/settings/settings_page'
import { useConfirm } from '~/components/ui/confirm'
import { Empty } from '~/components/ui/empty'
import { Later } from '~/components/ui/later'
import { Row, RowList } from '~/components/ui/row_list'
import { RowMenu } from '~/components/ui/row_menu'
import { useCan } from '~/hooks/use_can'
import { useEdited } from '~/hooks/use_edited'
import type { InertiaProps } from '~/types'

const VenueDialog = lazy(() => import('~/components/settings/venue_dialog'))

type Props = InertiaProps<{ businesses: Data.Tenancy.Business[]; venues: Data.Tenancy.Venue[] }>

export default function VenuesPage({ businesses, venues }: Props) {
  const t = useTranslations('settings.venues')
  const common = useTranslations('common')
  const may = useCan()('venues.manage')
  const edited = useEdited<Data.Tenancy.Venue>()
  const { confirm, dialog } = useConfirm()
  const nameOf = (id: string) => businesses.find((business) => business.id === id)?.name
  const add = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={edited.add}>
      {t('add')}
    </Button>
  )

  function archive({ id, name }: Data.Tenancy.Venue) {
    confirm({
      title: t('archive.title', { name }),
      text: t('archive.text'),
      confirm: t('archive.confirm'),
      act: async () => {
        await api('DELETE', `/api/v1/venues/${id}`)
        router.reload()
      },
    })
  }

  return (
    <SettingsPage page="venues" action={may && businesses.length > 0 && add}>
      <RowList>
        {venues.length === 0 && (
          <Empty icon={IconMapPin} title={t('empty.title')} text={t('empty.text')}>
            {may && businesses.length > 0 && add}
          </Empty>
        )}
        {venues.map((venue) => (
          <Row
            key={venue.id}
            title={venue.name}
            text={[nameOf(venue.businessId), venue.address].filter(Boolean).join(' · ')}
          >
            {venue.archivedAt && <Badge variant="default">{common('archived')}</Badge>}
            {may && !venue.archivedAt && (
              <RowMenu name={venue.name}>
                <Menu.Item onClick={() => edited.edit(venue)}>{common('edit')}</Menu.Item>
                <Menu.Item color="red" onClick={() => archive(venue)}>
                  {common('archive')}
                </Menu.Item>
              </RowMenu>
            )}
          </Row>
        ))}
      </RowList>
      <Later>
        <VenueDialog
          key={edited.key}
          venue={edited.item}
          businesses={businesses.filter(({ archivedAt }) => !archivedAt)}
          opened={edited.opened}
          onClose={edited.close}
        />
      </Later>
      {dialog}
    </SettingsPage>
  )
}
