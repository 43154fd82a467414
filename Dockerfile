FROM node:24-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY plugins plugins
COPY packages packages
RUN npm ci --no-audit --no-fund

FROM dependencies AS build
COPY . .
RUN npm run build

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3333 SESSION_DRIVER=database LIMITER_STORE=database LOG_LEVEL=info MALLOC_ARENA_MAX=2 MALLOC_MMAP_THRESHOLD_=131072
WORKDIR /app
COPY --from=build /app/build ./
RUN npm ci --omit=dev --no-audit --no-fund && npm cache clean --force \
  && npm run --silent sbom > sbom.cdx.json \
  && mkdir -p storage backups && chown node:node storage backups
USER node
VOLUME /app/storage /app/backups
EXPOSE 3333
# The worker is the same image with `node ace.js queue:work`.
CMD ["node", "bin/server.js"]
