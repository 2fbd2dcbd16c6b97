# ParkGraph's image. Its steps are commands of ./park, which the tests run as well.

FROM eclipse-temurin:25-jdk-noble AS build
WORKDIR /opt/parkgraph
COPY . .
RUN ./park package

# The same JDK again: what a JVM has learned fits that very JVM only, and not a JRE of its version.
FROM eclipse-temurin:25-jdk-noble
RUN groupadd --gid 10001 parkgraph \
 && useradd --uid 10001 --gid 10001 --no-create-home --shell /usr/sbin/nologin parkgraph \
 && install -d -o 10001 -g 10001 -m 0700 /var/lib/parkgraph /var/lib/parkgraph-key
WORKDIR /opt/parkgraph
COPY --from=build /opt/parkgraph/park ./park
COPY --from=build /opt/parkgraph/docker/healthy ./docker/healthy
COPY --from=build /opt/parkgraph/target/app ./target/app
USER 10001:10001
ENV PORT=8080 \
    PARK_DATA=/var/lib/parkgraph \
    PARK_KEY_FILE=/var/lib/parkgraph-key/master.key
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 CMD ["./docker/healthy"]
ENTRYPOINT ["./park", "start"]
