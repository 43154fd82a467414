import { nameKey } from '@krug/connector-sdk'
import { columnReaders } from '../mapping/reader.ts'
import { defineFileKind, field, hasAll } from './file_kind.ts'
import { readersOf } from './readers.ts'

const NEEDS = [['name']]

/**
 * People of a team. Files of deals and receipts name them, so the name is what tells them apart; a number only where
 * somebody says that a column holds one.
 */
export const employees = defineFileKind({
  emits: 'employee',
  fields: {
    externalId: field('Номер сотрудника', 'Employee number', '', 200),
    name: field(
      'Имя сотрудника',
      'Name',
      'name|full name|employee|employee name|фио|сотрудник|фио сотрудника|имя|менеджер|фамилия имя|имя сотрудника'
    ),
    role: field('Должность', 'Position', 'position|role|job title|должность|роль', 200),
    department: field('Отдел', 'Department', 'department|team|отдел|подразделение|команда|группа'),
    email: field(
      'Электронная почта',
      'E-mail',
      'email|e mail|mail|почта|эл почта|электронная почта'
    ),
  },
  needs: NEEDS,
  looksLikeIt: (fields) => hasAll(fields, [['name'], ['role', 'department']]),

  identify(layout) {
    const read = columnReaders(layout)
    const [id, name] = [read('externalId'), read('name')]
    return (values) => {
      if (id(values)) return { key: id(values).slice(0, 200), named: true }
      return name(values) ? { key: nameKey(name(values)), named: true } : null
    }
  },

  mapper(layout) {
    const readers = readersOf(layout)
    const name = readers.needed('name')
    const [role, department] = ['role', 'department'].map(readers.text)
    const email = readers.email('email')

    return (externalId, rows) => {
      const { values } = rows.at(-1)!
      return {
        externalId,
        name: name(values).replace(/\s+/g, ' '),
        role: role!(values),
        department: department!(values),
        email: email(values),
      }
    }
  },
})
