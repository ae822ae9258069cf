# syntax=docker/dockerfile:1

# Builds the runnable jar. Tests are not repeated here: an image is built from a commit that has passed them.
FROM eclipse-temurin:25-jdk AS build
WORKDIR /build
COPY .mvn .mvn
COPY mvnw pom.xml LICENSE ./
COPY src/main src/main
RUN ["./mvnw", "--quiet", "-Dquick", "package"]

FROM eclipse-temurin:25-jre
LABEL org.opencontainers.image.title="Harmonogram" \
      org.opencontainers.image.description="Plans training editions: days, rooms and trainers" \
      org.opencontainers.image.licenses="Apache-2.0"
RUN ["useradd", "--system", "--uid", "10001", "--create-home", "harmonogram"]
ENV LANG=C.UTF-8
COPY --from=build /build/target/harmonogram-*-app.jar /opt/harmonogram/harmonogram.jar
COPY LICENSE /opt/harmonogram/LICENSE
COPY data /opt/harmonogram/data
USER 10001:10001
WORKDIR /plans
ENTRYPOINT ["java", "-XX:+UseParallelGC", "-XX:MaxInlineSize=20", "-XX:FreqInlineSize=150", "-XX:MaxRAMPercentage=75", "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8", "-jar", "/opt/harmonogram/harmonogram.jar"]
CMD ["--help"]
