import { SettingOutlined } from '@ant-design/icons'
import { Button, Checkbox, Popover } from 'antd'
import { useTasksWords } from '../../i18n/words/tasks'
import { optional, type Column } from './columns'

interface Props {
  columns: Column[]
  onChoose: (columns: Column[]) => void
}

/** Which columns to show; kept in this browser. */
export function ColumnChooser({ columns, onChoose }: Props) {
  const t = useTasksWords()
  return (
    <Popover
      trigger="click"
      placement="topLeft"
      content={
        <Checkbox.Group
          value={columns}
          onChange={onChoose}
          options={optional.map((column) => ({ value: column, label: t(column) }))}
          style={{ display: 'grid', gap: 6 }}
        />
      }
    >
      <Button type="text" size="small" icon={<SettingOutlined aria-hidden />}>
        {t('columns')}
      </Button>
    </Popover>
  )
}
