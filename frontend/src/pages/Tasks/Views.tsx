import { BookOutlined, DeleteOutlined } from '@ant-design/icons'
import { Button, Input, Popover } from 'antd'
import { useState } from 'react'
import { tellDone } from '../../app/notices'
import { stringifySearch } from '../../app/search'
import { useCommon } from '../../i18n/words/common'
import { useTasksWords } from '../../i18n/words/tasks'
import { useKept } from './kept'
import { readTasksSearch, type TasksSearch } from './search'
import { useSearchChange } from './useSearchChange'
import styles from './Views.module.css'

interface View {
  name: string
  search: TasksSearch
}

const areViews = (value: unknown): value is View[] => Array.isArray(value) && value.every((one) => typeof one?.name === 'string' && typeof one?.search === 'object')

/** Conditions kept by name in this browser, to come back to. */
export function Views({ search }: { search: TasksSearch }) {
  const c = useCommon()
  const t = useTasksWords()
  const change = useSearchChange()
  const [views, keep] = useKept<View[]>('duban.tasks.views', [], areViews)
  const [open, setOpen] = useState(false)
  const [name, setName] = useState('')
  const save = () => {
    const called = name.trim()
    if (!called) return
    keep([...views.filter((view) => view.name !== called), { name: called, search }])
    setName('')
    setOpen(false)
    tellDone(t('viewSaved', { name: called }))
  }
  const show = (view: View) => {
    setOpen(false)
    // What was kept may be older than today's conditions: read it as an address is read.
    change({ ...Object.fromEntries(Object.keys(search).map((key) => [key, undefined])), ...readTasksSearch({ ...view.search }) })
  }
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomRight"
      content={
        <div className={styles.views}>
          {views.length === 0 && <p className="note">{t('viewsNone')}</p>}
          <ul>
            {views.map((view) => (
              <li key={view.name} className={styles.view}>
                <button type="button" className={styles.name} onClick={() => show(view)} title={stringifySearch({ ...view.search })}>
                  {view.name}
                </button>
                <Button
                  type="text"
                  size="small"
                  icon={<DeleteOutlined aria-hidden />}
                  aria-label={t('viewRemove', { name: view.name })}
                  onClick={() => keep(views.filter((one) => one !== view))}
                />
              </li>
            ))}
          </ul>
          <form
            className={styles.form}
            onSubmit={(event) => {
              event.preventDefault()
              save()
            }}
          >
            <Input value={name} maxLength={40} placeholder={t('viewName')} aria-label={t('viewName')} onChange={(event) => setName(event.target.value)} />
            <Button htmlType="submit" disabled={!name.trim()}>
              {c('save')}
            </Button>
          </form>
        </div>
      }
    >
      <Button type="text" icon={<BookOutlined aria-hidden />}>
        {t('views')}
      </Button>
    </Popover>
  )
}
