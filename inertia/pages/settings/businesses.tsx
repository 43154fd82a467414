import { router } from '@inertiajs/react'
import { Badge, Button, Menu } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconBuildingStore, IconPlus } from '@tabler/icons-react'
import type { Data } from '@generated/data'
import { lazy } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { useCategoryName } from '~/components/settings/category_name'
import { SettingsPage } from '~/components/settings/settings_page'
import { useConfirm } from '~/components/ui/confirm'
import { Empty } from '~/components/ui/empty'
import { Later } from '~/components/ui/later'
import { Row, RowList } from '~/components/ui/row_list'
import { RowMenu } from '~/components/ui/row_menu'
import { useCan } from '~/hooks/use_can'
import { useEdited } from '~/hooks/use_edited'
import type { InertiaProps } from '~/types'

const BusinessDialog = lazy(() => import('~/components/settings/business_dialog'))
const CategoriesDialog = lazy(() => import('~/components/settings/categories_dialog'))

type Props = InertiaProps<{
  businesses: Data.Tenancy.Business[]
  venues: Data.Tenancy.Venue[]
  categories: Data.Tenancy.BusinessCategory[]
}>

export default function BusinessesPage({ businesses, venues, categories }: Props) {
  const t = useTranslations('settings.businesses')
  const common = useTranslations('common')
  const may = useCan()('businesses.manage')
  const edited = useEdited<Data.Tenancy.Business>()
  const { confirm, dialog } = useConfirm()
  const [managing, { open: manage, close: stopManaging }] = useDisclosure()
  const nameOf = useCategoryName()
  const categoryOf = (code: string) => categories.find((category) => category.code === code)!
  const add = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={edited.add}>
      {t('add')}
    </Button>
  )

  function archive({ id, name }: Data.Tenancy.Business) {
    confirm({
      title: t('archive.title', { name }),
      text: t('archive.text'),
      confirm: t('archive.confirm'),
      act: async () => {
        await api('DELETE', `/api/v1/businesses/${id}`)
        router.reload()
      },
    })
  }

  return (
    <SettingsPage
      page="businesses"
      action={
        may && (
          <>
            <Button variant="default" onClick={manage}>
              {t('categories.title')}
            </Button>
            {add}
          </>
        )
      }
    >
      <RowList>
        {businesses.length === 0 && (
          <Empty icon={IconBuildingStore} title={t('empty.title')} text={t('empty.text')}>
            {may && add}
          </Empty>
        )}
        {businesses.map((business) => (
          <Row
            key={business.id}
            title={business.name}
            text={
              <>
                {nameOf(categoryOf(business.category))} ·{' '}
                {t('venues', {
                  count: venues.filter((venue) => venue.businessId === business.id).length,
                })}
              </>
            }
          >
            {business.medical && <Badge color="amber">{t('medical')}</Badge>}
            {business.archivedAt && <Badge variant="default">{common('archived')}</Badge>}
            {may && !business.archivedAt && (
              <RowMenu name={business.name}>
                <Menu.Item onClick={() => edited.edit(business)}>{common('edit')}</Menu.Item>
                <Menu.Item color="red" onClick={() => archive(business)}>
                  {common('archive')}
                </Menu.Item>
              </RowMenu>
            )}
          </Row>
        ))}
      </RowList>
      <Later>
        <BusinessDialog
          key={edited.key}
          business={edited.item}
          categories={categories}
          opened={edited.opened}
          onClose={edited.close}
        />
        <CategoriesDialog categories={categories} opened={managing} onClose={stopManaging} />
      </Later>
      {dialog}
    </SettingsPage>
  )
}
