import { expect, test } from 'vitest'
import { chineseNumber, columnsOf, heading, mergedCells } from './paper'

const under = (...path: string[]) => ({ path: path.map((id) => ({ id, content: id })) })

test('theme cells merge over consecutive rows, and the wording takes what is left', () => {
  const { depth, cells } = mergedCells([under('平台', '滨江'), under('平台', '滨江'), under('平台', '人才岛'), under('交通'), under(), under('交通')])
  expect(depth).toBe(2)
  expect(cells.map(({ themes, contentSpan }) => [themes.map(({ id, rowSpan }) => `${id}×${rowSpan}`), contentSpan])).toEqual([
    [['平台×3', '滨江×2'], 1],
    [[], 1],
    [['人才岛×1'], 1],
    [['交通×1'], 2],
    [[], 3],
    [['交通×1'], 2],
  ])
})

test('the same inner theme under another outer one is not merged', () => {
  const { cells } = mergedCells([under('甲', '滨江'), under('乙', '滨江')])
  expect(cells.map(({ themes }) => themes.map(({ rowSpan }) => rowSpan))).toEqual([[1, 1], [1, 1]])
})

test('a section without themes has none', () => {
  expect(mergedCells([under(), under()])).toMatchObject({ depth: 0, cells: [{ contentSpan: 1 }, { contentSpan: 1 }] })
})

test('columns stand in the order of the kind of work, and silent ones are left out', () => {
  const row = { leaderAsWritten: '张文新', unitsAsWritten: '区财政局', deadlineAsWritten: '12 月底' }
  expect(columnsOf('KEY_INDICATOR', [row])).toEqual(['content', 'leader', 'units', 'deadline'])
  expect(columnsOf('LIVELIHOOD_PROJECT', [row])).toEqual(['content', 'deadline', 'leader', 'units'])
  expect(columnsOf('KEY_TASK', [{ ...row, leaderAsWritten: null }])).toEqual(['content', 'deadline', 'units'])
})

test.each([
  [1, '一'],
  [10, '十'],
  [12, '十二'],
  [20, '二十'],
  [35, '三十五'],
])('%i is written %s', (number, written) => expect(chineseNumber(number)).toBe(written))

test('headings count as the paper does', () => {
  expect(heading('3', '民生实事')).toBe('三、民生实事')
  expect(heading('2.11', '莫兆汉同志分管工作')).toBe('（十一）莫兆汉同志分管工作')
})
