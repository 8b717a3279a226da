import { Select } from 'antd'
import { Suspense } from 'react'
import { graphql, useLazyLoadQuery } from 'react-relay'
import type { LeaderPickerQuery } from '../../__generated__/LeaderPickerQuery.graphql'
import { useAdminWords } from '../../i18n/words/admin'
import type { Picked } from './UnitPicker'

interface Props {
  id: string
  described?: string
  value: Picked | null | undefined
  onChange: (leader: Picked | undefined) => void
}

/** One of the district's leaders. */
export function LeaderPicker(props: Props) {
  return (
    <Suspense fallback={<Select id={props.id} loading disabled />}>
      <Leaders {...props} />
    </Suspense>
  )
}

function Leaders({ id, described, value, onChange }: Props) {
  const t = useAdminWords()
  const { leaders } = useLazyLoadQuery<LeaderPickerQuery>(
    graphql`
      query LeaderPickerQuery @raw_response_type {
        leaders(first: 200) {
          nodes {
            id
            name
            pinyin
          }
        }
      }
    `,
    {},
  )
  return (
    <Select
      id={id}
      aria-describedby={described}
      placeholder={t('choose')}
      showSearch={{ filterOption: (typed, option) => !!option && (option.label.includes(typed) || option.pinyin.startsWith(typed.toLowerCase())) }}
      options={leaders.nodes.map(({ id: leader, name, pinyin }) => ({ value: leader, label: name, pinyin }))}
      value={value?.id}
      onChange={(one) => onChange(leaders.nodes.find((leader) => leader.id === one))}
    />
  )
}
