import { sharedShop } from './typescript.mjs'

export default async () => {
  const { openSharedShop } = await sharedShop()
  await openSharedShop()
}
