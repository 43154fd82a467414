import { ConditionGroup } from '~/components/forms/condition_group'
import { ConditionRow } from './condition_row'
import { draftOf } from './draft'
import type { Group } from './tree'
import type { Vocabulary } from './use_vocabulary'

interface Props {
  group: Group
  vocabulary: Vocabulary
  readOnly: boolean
  onChange(group: Group): void
}

const FIRST = 'visits'

/** Who belongs to a segment. */
export default function SegmentConditions({ group, vocabulary, readOnly, onChange }: Props) {
  return (
    <ConditionGroup
      group={group}
      readOnly={readOnly}
      fresh={() => draftOf(FIRST, vocabulary)}
      onChange={onChange}
      render={({ condition, onChange: change, onRemove }) => (
        <ConditionRow
          draft={condition}
          vocabulary={vocabulary}
          readOnly={readOnly}
          onChange={change}
          onRemove={onRemove}
        />
      )}
    />
  )
}
