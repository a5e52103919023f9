import { findChromium } from './find-chromium.ts'
import { jestStage } from './jest-stage.ts'
import { stepOutcome, type Stage } from './stage.ts'

/** The journeys start shops of their own, each with its port and data folder, and drive them with Chromium. */
export const journeyStage: Stage = {
  name: 'e2e',
  title: 'Browser journeys',
  run: (place) => {
    const chromium = findChromium(place.write)
    if (chromium === undefined) return Promise.resolve(stepOutcome(false))
    const journeys = jestStage({
      name: 'e2e',
      title: 'Browser journeys',
      limitSeconds: 1200,
      args: ['--config', 'tests/e2e/jest.config.mjs', '--runInBand'],
      env: { CHROMIUM_PATH: chromium },
    })
    return journeys.run(place)
  },
}
