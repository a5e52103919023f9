import { sharedShop } from './typescript.mjs'

export default async () => {
  const { closeSharedShop } = await sharedShop()
  await closeSharedShop()
}
