import { SearchOutlined } from '@ant-design/icons'
import { useNavigate } from '@tanstack/react-router'
import { AutoComplete, Input } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { fetchQuery, graphql, useRelayEnvironment } from 'react-relay'
import type { FinderQuery, FinderQuery$data } from '../__generated__/FinderQuery.graphql'
import { useCommon } from '../i18n/words/common'
import styles from './SearchBox.module.css'

const query = graphql`
  query FinderQuery($text: String!) {
    tasks(filter: { search: $text }, first: 6) {
      nodes {
        id
        number
        content
      }
    }
    units(filter: { search: $text }, first: 4) {
      nodes {
        id
        name
      }
    }
    leaders(search: $text, first: 4) {
      nodes {
        id
        name
      }
    }
  }
`

interface Props {
  /** When the search is over. */
  onLeave: () => void
}

/** Finds tasks, units and leaders while typing; Enter lists the tasks. */
export default function Finder({ onLeave }: Props) {
  const t = useCommon()
  const navigate = useNavigate()
  const [typed, setTyped] = useState('')
  // Enter on an option selects it; on none it lists the tasks.
  const active = useRef(false)
  const found = useFound(typed.trim())

  const go = (value: string) => {
    const [kind, id = ''] = value.split(' ')
    onLeave()
    if (kind === 'task') void navigate({ to: '/tasks/$id', params: { id } })
    else if (kind === 'unit') void navigate({ to: '/units/$id', params: { id } })
    else if (kind === 'leader') void navigate({ to: '/leaders/$id', params: { id } })
    else void navigate({ to: '/tasks', search: { q: typed.trim() || undefined } })
  }

  return (
    <AutoComplete
      className={styles.box}
      value={typed}
      onChange={(value: string) => setTyped(value)}
      onSelect={go}
      options={options(found, typed.trim(), t)}
      popupMatchSelectWidth={360}
      defaultActiveFirstOption={false}
      onActive={(value) => {
        active.current = value != null
      }}
      autoFocus
      onBlur={onLeave}
    >
      <Input
        prefix={<SearchOutlined className="third" aria-hidden />}
        placeholder={t('search')}
        aria-label={t('search')}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onLeave()
          if (event.key === 'Enter' && !active.current && typed.trim()) go('all')
        }}
      />
    </AutoComplete>
  )
}

function useFound(text: string) {
  const environment = useRelayEnvironment()
  const [found, setFound] = useState<FinderQuery$data | null>(null)
  useEffect(() => {
    if (!text) return
    let asked: { unsubscribe(): void } | undefined
    const timer = setTimeout(() => {
      asked = fetchQuery<FinderQuery>(environment, query, { text }).subscribe({ next: setFound, error: () => setFound(null) })
    }, 180)
    return () => {
      clearTimeout(timer)
      asked?.unsubscribe()
    }
  }, [environment, text])
  return text ? found : null
}

function options(found: FinderQuery$data | null, text: string, t: ReturnType<typeof useCommon>) {
  if (!text) return []
  const group = (label: string, kind: string, all: readonly { id: string; name: string; number?: string }[] = []) =>
    all.length
      ? [
          {
            label,
            options: all.map(({ id, name, number }) => ({
              value: `${kind} ${id}`,
              label: (
                <span className="one-line" title={name}>
                  {number && <span className={styles.number}>{number}</span>}
                  {name}
                </span>
              ),
            })),
          },
        ]
      : []
  return [
    ...group(t('units'), 'unit', found?.units.nodes),
    ...group(t('leaders'), 'leader', found?.leaders.nodes),
    ...group(t('tasks'), 'task', found?.tasks.nodes.map(({ id, number, content }) => ({ id, number, name: content }))),
    { value: 'all', label: t('searchAll', { text }) },
  ]
}
