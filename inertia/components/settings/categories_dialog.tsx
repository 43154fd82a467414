import { router } from '@inertiajs/react'
import { Menu, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { useConfirm } from '~/components/ui/confirm'
import { Dialog } from '~/components/ui/dialog'
import { Row, RowList } from '~/components/ui/row_list'
import { RowMenu } from '~/components/ui/row_menu'
import { CategoryForm } from './category_form'
import { useCategoryName, type Category } from './category_name'

interface Props {
  categories: Category[]
  opened: boolean
  onClose(): void
}

/** The organization's own categories; those of Krug stay as they are. */
export default function CategoriesDialog({ categories, opened, onClose }: Props) {
  const t = useTranslations('settings.businesses.categories')
  const common = useTranslations('common')
  const nameOf = useCategoryName()
  const [edited, edit] = useState<Category | null>(null)
  const { confirm, dialog } = useConfirm()
  const own = categories.filter(({ builtIn }) => !builtIn)

  function remove(category: Category) {
    confirm({
      title: t('remove.title', { name: nameOf(category) }),
      text: t('remove.text'),
      confirm: common('remove'),
      act: async () => {
        await api('DELETE', `/api/v1/business-categories/${category.code}`)
        edit(null)
        router.reload()
      },
    })
  }

  return (
    <Dialog opened={opened} onClose={onClose} title={t('title')}>
      <Stack>
        <Text size="sm" c="dimmed">
          {t('text')}
        </Text>
        {own.length > 0 && (
          <RowList>
            {own.map((category) => (
              <Row
                key={category.code}
                title={category.nameRu}
                text={category.nameEn !== category.nameRu && category.nameEn}
              >
                <RowMenu name={nameOf(category)}>
                  <Menu.Item onClick={() => edit(category)}>{t('rename')}</Menu.Item>
                  <Menu.Item color="red" onClick={() => remove(category)}>
                    {common('remove')}
                  </Menu.Item>
                </RowMenu>
              </Row>
            ))}
          </RowList>
        )}
        <CategoryForm
          key={edited?.code ?? own.length}
          category={edited}
          onSaved={() => edit(null)}
          onCancel={edited ? () => edit(null) : undefined}
        />
      </Stack>
      {dialog}
    </Dialog>
  )
}
