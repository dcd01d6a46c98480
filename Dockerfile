# Paperloom from this checkout: built once, then only what the published package holds, run by an ordinary user.
FROM node:24-slim AS build
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY . .
RUN node scripts/build.ts && npm pack --pack-destination /tmp

FROM node:24-slim
ENV NODE_ENV=production
# The volume: where the user may write, and what outlives the container. The compose file names Neo4j instead.
ENV PAPERLOOM_STORE=sqlite:/data/paperloom.db
RUN mkdir /data && chown node:node /data
WORKDIR /app
COPY --from=build /tmp/paperloom-*.tgz /tmp/
RUN npm install --global --ignore-scripts /tmp/paperloom-*.tgz && rm /tmp/paperloom-*.tgz
USER node
VOLUME /data
EXPOSE 4000
CMD ["paperloom", "serve", "--host", "0.0.0.0", "--port", "4000"]
