import { expect, it } from '@jest/globals'
import { nameInAddress } from './name-in-address.ts'

it.each([
  ['https://files.example.com/kits/Ngoma%20ya%20pwani.zip?signed=a', 'Ngoma ya pwani.zip'],
  ['https://files.example.com/kits/', 'kits'],
  ['https://files.example.com/', 'files.example.com'],
  ['https://files.example.com/%E0%A4%A.zip', '%E0%A4%A.zip'],
  ['https://files.example.com/%2e%2e%2fpasswd', '../passwd'],
])('%s is called %s', (address, name) => {
  expect(nameInAddress(new URL(address))).toBe(name)
})
