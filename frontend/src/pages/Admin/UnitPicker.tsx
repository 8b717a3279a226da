import { Select } from 'antd'
import { useEffect, useState } from 'react'
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay'
import type { UnitPickerQuery } from '../../__generated__/UnitPickerQuery.graphql'
import { useAdminWords } from '../../i18n/words/admin'

/** A unit that can be picked. */
export interface Picked {
  readonly id: string
  readonly name: string
}

interface Props {
  id: string
  described?: string
  value: readonly Picked[]
  onChange: (units: Picked[]) => void
  multiple?: boolean
  /** Units that may not be picked. */
  without?: readonly string[]
}

const query = graphql`
  query UnitPickerQuery($search: String) @raw_response_type {
    units(filter: { search: $search }, first: 50) {
      nodes {
        id
        name
        kind
      }
    }
  }
`

/** Units picked by any of their names or by pinyin initials, searched on the server. */
export function UnitPicker({ id, described, value, onChange, multiple, without = [] }: Props) {
  const t = useAdminWords()
  const environment = useRelayEnvironment()
  const [search, setSearch] = useState('')
  const [found, setFound] = useState<Picked[]>([])
  useEffect(() => {
    const timer = setTimeout(() => {
      asking = fetchQuery<UnitPickerQuery>(environment, query, { search: search || null }).subscribe({
        next: ({ units }) => setFound([...units.nodes]),
      })
    }, 200)
    let asking = { unsubscribe() {} }
    return () => {
      clearTimeout(timer)
      asking.unsubscribe()
    }
  }, [environment, search])
  const known = [...value.filter((one) => !found.some((other) => other.id === one.id)), ...found]
  const options = known.filter((unit) => !without.includes(unit.id)).map((unit) => ({ value: unit.id, label: unit.name }))
  return (
    <Select
      id={id}
      aria-describedby={described}
      mode={multiple ? 'multiple' : undefined}
      showSearch={{ filterOption: false, onSearch: setSearch }}
      placeholder={t('searchUnits')}
      options={options}
      value={multiple ? value.map((unit) => unit.id) : value[0]?.id}
      onChange={(given: string | string[]) => onChange([given].flat().flatMap((one) => known.find((unit) => unit.id === one) ?? []))}
    />
  )
}
