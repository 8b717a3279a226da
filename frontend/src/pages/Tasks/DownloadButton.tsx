import { DownloadOutlined, DownOutlined } from '@ant-design/icons'
import { Button, Dropdown, Space } from 'antd'
import { useState } from 'react'
import { useDays } from '../../components/days'
import { useCommon } from '../../i18n/words/common'
import { useTasksWords } from '../../i18n/words/tasks'
import { downloadTasks } from './download'
import type { TasksSearch } from './search'

interface Props {
  search: TasksSearch
  year?: number
}

/** Saves what is listed as a table. */
export function DownloadButton({ search, year }: Props) {
  const c = useCommon()
  const t = useTasksWords()
  const { today } = useDays()
  const [under, setUnder] = useState(false)
  const run = async (kind: 'csv' | 'xlsx') => {
    setUnder(true)
    await downloadTasks({ ...search, year }, kind, `${c('tasks')} ${today}`)
    setUnder(false)
  }
  return (
    <Space.Compact>
      <Button icon={<DownloadOutlined aria-hidden />} loading={under} onClick={() => void run('xlsx')}>
        {t('download')}
      </Button>
      <Dropdown trigger={['click']} menu={{ items: [{ key: 'csv', label: t('downloadCsv'), onClick: () => void run('csv') }] }}>
        <Button icon={<DownOutlined aria-hidden />} aria-label={t('downloadAs')} />
      </Dropdown>
    </Space.Compact>
  )
}
