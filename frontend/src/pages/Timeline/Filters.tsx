import { SearchOutlined } from '@ant-design/icons'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Checkbox, Input, Segmented, Select, type InputRef } from 'antd'
import { useRef, useState } from 'react'
import { graphql, useFragment } from 'react-relay'
import type { Filters_query$key } from '../../__generated__/Filters_query.graphql'
import { useHotkeys } from '../../app/useHotkeys'
import { useNarrow } from '../../components/useNarrow'
import { useCommon } from '../../i18n/words/common'
import { useTimelineWords } from '../../i18n/words/timeline'
import { lights } from '../Tasks/search'
import { timelineGroups, type TimelineSearch } from './search'
import styles from './Filters.module.css'

const looks = { RED: 'lightRed', YELLOW: 'lightYellow', GREEN: 'lightGreen', GREY: 'lightGrey' } as const

/** What the timeline shows and how it is grouped; all of it lives in the address. */
export function Filters({ query }: { query: Filters_query$key }) {
  const c = useCommon()
  const t = useTimelineWords()
  const narrow = useNarrow()
  const search = useSearch({ from: '/timeline' })
  const navigate = useNavigate({ from: '/timeline' })
  const find = useRef<InputRef>(null)
  useHotkeys({ '/': () => find.current?.focus() })
  const data = useFragment(
    graphql`
      fragment Filters_query on Query @argumentDefinitions(year: { type: "Int" }) {
        sections: plan(year: $year) {
          sections {
            id
            code
            title
          }
        }
        leaders(first: 200) {
          nodes {
            id
            name
            pinyin
          }
        }
        units(first: 200) {
          nodes {
            id
            name
            pinyin
          }
        }
      }
    `,
    query,
  )
  const change = (next: Partial<TimelineSearch>) =>
    void navigate({ to: '/timeline', search: (before) => ({ ...before, ...next }), replace: true, resetScroll: false })
  const named = (nodes: readonly { id: string; name: string; pinyin: string }[]) => nodes.map(({ id, name, pinyin }) => ({ value: id, label: name, pinyin }))
  const byName = {
    filterOption: (text: string, option?: { label: string; pinyin: string }) =>
      !!option && (option.label.includes(text) || option.pinyin.startsWith(text.toLowerCase())),
  }
  const [shown, setShown] = useState(false)
  const count = [search.section, search.leader, search.unit, search.light, search.open].filter(Boolean).length
  const filtered = !!(search.q || search.section || search.leader || search.unit || search.light || search.open)
  return (
    <div className={`${styles.filters} no-print`}>
      {narrow ? (
        <Select
          className={styles.by}
          aria-label={t('by')}
          value={search.by ?? 'section'}
          onChange={(by) => change({ by: by === 'section' ? undefined : by })}
          options={timelineGroups.map((by) => ({ value: by, label: `${t('by')}：${t(by)}` }))}
        />
      ) : (
        <Segmented
          aria-label={t('by')}
          value={search.by ?? 'section'}
          onChange={(by) => change({ by: by === 'section' ? undefined : by })}
          options={timelineGroups.map((by) => ({ value: by, label: t(by) }))}
        />
      )}
      <Input
        ref={find}
        className={styles.find}
        prefix={<SearchOutlined />}
        placeholder={t('find')}
        aria-label={t('find')}
        allowClear
        value={search.q ?? ''}
        onChange={(event) => change({ q: event.target.value || undefined })}
      />
      {narrow && (
        <Button className={styles.toggle} aria-expanded={shown} onClick={() => setShown(!shown)}>
          {count > 0 ? t('filterCount', { count }) : t('filter')}
        </Button>
      )}
      <div className={styles.more} hidden={narrow && !shown}>
        <Select
          className={styles.choice}
          allowClear
          placeholder={t('anySection')}
          aria-label={t('section')}
          popupMatchSelectWidth={360}
          value={search.section}
          onChange={(section: string | undefined) => change({ section })}
          options={data.sections?.sections.map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` }))}
        />
        <Select
          className={styles.choice}
          allowClear
          showSearch={byName}
          placeholder={t('anyLeader')}
          aria-label={t('leader')}
          value={search.leader}
          onChange={(leader: string | undefined) => change({ leader })}
          options={named(data.leaders.nodes)}
        />
        <Select
          className={styles.choice}
          allowClear
          showSearch={byName}
          placeholder={t('anyUnit')}
          aria-label={t('unit')}
          popupMatchSelectWidth={260}
          value={search.unit}
          onChange={(unit: string | undefined) => change({ unit })}
          options={named(data.units.nodes)}
        />
        <Select
          className={styles.choice}
          mode="multiple"
          allowClear
          showSearch={false}
          maxTagCount="responsive"
          placeholder={t('anyLight')}
          aria-label={t('anyLight')}
          value={search.light ?? []}
          onChange={(light) => change({ light: light.length ? light : undefined })}
          options={lights.map((light) => ({ value: light, label: c(looks[light]) }))}
        />
        <Checkbox checked={!!search.open} onChange={(event) => change({ open: event.target.checked || undefined })}>
          {t('open')}
        </Checkbox>
      </div>
      {filtered && (
        <Link to="/timeline" search={{ by: search.by }} replace>
          {t('clear')}
        </Link>
      )}
    </div>
  )
}
