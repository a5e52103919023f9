// Preloaded into every child of `start` (node --import): when start is killed, its end of the channel closes, and
// the child must not live on as an orphan that holds the port.
import { isMainThread } from 'node:worker_threads'

const LAST_WORDS_MS = 1500

// Processes that a child forks inherit the preload, and use their channel for their own talk.
const isOurs = isMainThread && String(process.ppid) === process.env.DUKA_START_PID

if (isOurs && process.channel) {
  process.once('disconnect', () => {
    setTimeout(() => {
      try {
        // It leads a group: whatever it started goes with it.
        process.kill(-process.pid, 'SIGKILL')
      } catch (error) {
        if (error.code !== 'ESRCH') throw error
        process.exit(1)
      }
    }, LAST_WORDS_MS)
    process.kill(process.pid, 'SIGTERM')
  })
  // Watching the channel alone must not keep a finished child alive.
  process.channel.unref()
}
