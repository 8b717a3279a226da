import { Button, Checkbox, Drawer, Input, Select } from 'antd'
import dayjs from 'dayjs'
import type { ReactNode } from 'react'
import { graphql, useLazyLoadQuery } from 'react-relay'
import type { FilterPanelQuery } from '../../__generated__/FilterPanelQuery.graphql'
import { unitKinds } from '../../components/unitKinds'
import { useCommon } from '../../i18n/words/common'
import { useGlossary } from '../../i18n/words/glossary'
import { useTasksWords } from '../../i18n/words/tasks'
import styles from './FilterPanel.module.css'
import { categories, causes, deadlineKinds, lights, roles, statuses, type TasksSearch } from './search'
import { useSearchChange } from './useSearchChange'

interface Props {
  search: TasksSearch
  year?: number
  count: number
  onClose: () => void
  onClear: () => void
}

type Flag = 'noTheme' | 'shared' | 'through' | 'onlyThrough' | 'coLed' | 'unacknowledged' | 'open' | 'target' | 'findings' | 'city' | 'attention'

/** Every condition a person would set; each takes effect at once and stands in the address. */
export default function FilterPanel({ search, year, count, onClose, onClear }: Props) {
  const c = useCommon()
  const t = useTasksWords()
  const g = useGlossary()
  const change = useSearchChange()
  const { plan, units, leaders } = useLazyLoadQuery<FilterPanelQuery>(
    graphql`
      query FilterPanelQuery($year: Int) @raw_response_type {
        plan(year: $year) {
          year
          sections {
            id
            code
            title
            parent {
              id
            }
          }
          themes {
            id
            content
            path {
              id
            }
          }
        }
        units(first: 200) {
          nodes {
            id
            name
            pinyin
            aliases
          }
        }
        leaders(first: 200) {
          nodes {
            id
            name
            pinyin
          }
        }
      }
    `,
    { year },
  )
  const flag = (name: Flag) => (
    <Checkbox checked={!!search[name]} onChange={(event) => change({ [name]: event.target.checked || undefined })}>
      {t(name)}
    </Checkbox>
  )
  const words = <W extends Parameters<typeof g>[0]>(all: readonly W[]) => all.map((value) => ({ value, label: g(value) }))
  const months = Array.from({ length: 12 }, (_, i) => dayjs(`${plan?.year ?? dayjs().year()}-01-01`).add(i, 'month'))
  const many = <V,>(value: V[]) => (value.length ? value : undefined)
  const same = { allowClear: true, style: { width: '100%' }, placeholder: t('any') } as const
  const find = { showSearch: { optionFilterProp: 'find' as const } }

  return (
    <Drawer
      open
      onClose={onClose}
      size={Math.min(420, innerWidth)}
      title={t('filter')}
      closable={{ 'aria-label': c('close') }}
      footer={
        <div className={styles.foot}>
          <Button type="link" onClick={onClear}>
            {t('clearAll')}
          </Button>
          <Button type="primary" onClick={onClose}>
            {t('done', { count })}
          </Button>
        </div>
      }
    >
      <div className={styles.panel}>
        {flag('attention')}
        <Group title={t('panelTasks')}>
          <Field label={t('category')}>
            <Checkbox.Group value={search.category ?? []} onChange={(value) => change({ category: many(value) })} options={words(categories)} />
          </Field>
          <Field label={t('section')}>
            <Select
              {...same}
              {...find}
              aria-label={t('section')}
              value={search.section}
              onChange={(section?: string) => change({ section })}
              options={plan?.sections.map((one) => ({ value: one.id, label: `${one.code} ${one.title}`, find: one.title }))}
            />
          </Field>
          <Field label={t('theme')}>
            <Select
              {...same}
              {...find}
              aria-label={t('theme')}
              value={search.theme}
              onChange={(theme?: string) => change({ theme })}
              options={plan?.themes.map((one) => ({ value: one.id, label: `${'　'.repeat(one.path.length)}${one.content}`, find: one.content }))}
            />
          </Field>
          {!search.theme && flag('noTheme')}
        </Group>
        <Group title={t('panelWho')}>
          <Field label={t('leader')}>
            <Select
              {...same}
              {...find}
              mode="multiple"
              aria-label={t('leader')}
              value={search.leader ?? []}
              onChange={(leader: string[]) => change({ leader: many(leader) })}
              options={leaders.nodes.map((one) => ({ value: one.id, label: one.name, find: `${one.name} ${one.pinyin}` }))}
            />
          </Field>
          {flag('shared')}
          <Field label={t('unit')}>
            <Select
              {...same}
              {...find}
              mode="multiple"
              aria-label={t('unit')}
              value={search.unit ?? []}
              onChange={(unit: string[]) => change({ unit: many(unit), ...(unit.length ? {} : { through: undefined, onlyThrough: undefined }) })}
              options={units.nodes.map((one) => ({ value: one.id, label: one.name, find: [one.name, one.pinyin, ...one.aliases].join(' ') }))}
            />
          </Field>
          <Field label={t('unitKind')}>
            <Select {...same} mode="multiple" aria-label={t('unitKind')} value={search.unitKind ?? []} onChange={(unitKind: NonNullable<TasksSearch['unitKind']>) => change({ unitKind: many(unitKind) })} options={words(unitKinds)} />
          </Field>
          <Field label={t('role')}>
            <Checkbox.Group value={search.role ?? []} onChange={(value) => change({ role: many(value) })} options={words(roles)} />
          </Field>
          {search.unit && flag('through')}
          {search.unit && flag('onlyThrough')}
          {flag('coLed')}
          {flag('unacknowledged')}
        </Group>
        <Group title={t('panelState')}>
          <Field label={t('lightCondition')}>
            <Checkbox.Group value={search.light ?? []} onChange={(value) => change({ light: many(value) })} options={words(lights)} />
          </Field>
          <Field label={t('cause')}>
            <Select {...same} mode="multiple" aria-label={t('cause')} value={search.cause ?? []} onChange={(cause: NonNullable<TasksSearch['cause']>) => change({ cause: many(cause) })} options={words(causes)} />
          </Field>
          <Field label={t('status')}>
            <Select {...same} mode="multiple" aria-label={t('status')} value={search.status ?? []} onChange={(status: NonNullable<TasksSearch['status']>) => change({ status: many(status) })} options={words(statuses)} />
          </Field>
          {flag('open')}
        </Group>
        <Group title={t('panelWhen')}>
          <Field label={t('month')}>
            <Select
              {...same}
              aria-label={t('month')}
              value={search.month}
              onChange={(month?: string) => change({ month })}
              options={months.map((month) => ({ value: month.format('YYYY-MM'), label: month.format(month.locale() === 'en' ? 'MMMM' : 'M月') }))}
            />
          </Field>
          <div className={styles.days}>
            <Field label={t('from')}>
              <Input type="date" aria-label={t('from')} value={search.from ?? ''} onChange={(event) => change({ from: event.target.value || undefined })} />
            </Field>
            <Field label={t('to')}>
              <Input type="date" aria-label={t('to')} value={search.to ?? ''} onChange={(event) => change({ to: event.target.value || undefined })} />
            </Field>
          </div>
          <Field label={t('deadline')}>
            <Checkbox.Group value={search.deadline ?? []} onChange={(value) => change({ deadline: many(value) })} options={words(deadlineKinds)} />
          </Field>
        </Group>
        <Group title={t('panelMore')}>
          {flag('target')}
          {flag('findings')}
          {flag('city')}
        </Group>
      </div>
    </Drawer>
  )
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className={styles.group}>
      <legend>{title}</legend>
      {children}
    </fieldset>
  )
}

function Field({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.field}>
      <span className={styles.label}>{label}</span>
      {children}
    </div>
  )
}
