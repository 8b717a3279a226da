import { expect, test } from 'vitest'
import { differences, lacking } from './differences'

const marked = (pieces: { text: string; marked: boolean }[]) => pieces.filter((piece) => piece.marked).map((piece) => piece.text)

test('a unit that only one copy names is marked there, and told where it lacks', () => {
  const copies = ['棠下镇、杜阮镇 区财政局', '棠下镇、杜阮镇 区财政局 区建管中心']
  expect(differences(copies, 'words').map(marked)).toEqual([[], ['区建管中心']])
  expect(lacking(copies)).toEqual([['区建管中心'], []])
})

test('other order, spaces and line breaks are no difference', () => {
  expect(differences(['区财政局\n区民政局', '区民政局、区财政局'], 'words').map(marked)).toEqual([[], []])
  expect(differences(['共同 负责', '共同负责'], 'signs').map(marked)).toEqual([[], []])
})

test('a changed word is marked in both copies', () => {
  expect(differences(['由两位同志共同负责', '由两位同志共同分管'], 'signs').map(marked)).toEqual([['负责'], ['分管']])
})

test('with three copies a word is marked unless all have it', () => {
  expect(differences(['甲 乙', '甲 乙', '甲'], 'words').map(marked)).toEqual([['乙'], ['乙'], []])
})

test('the pieces put together are the copy as printed', () => {
  const copies = ['加快 “1+3” 建设。', '加快“1+3”产业建设。']
  expect(differences(copies, 'signs').map((pieces) => pieces.map((piece) => piece.text).join(''))).toEqual(copies)
})
