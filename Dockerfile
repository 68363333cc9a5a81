# docker build -t javalings . && docker run -it --rm -v "$PWD/workspace:/workspace" javalings
FROM eclipse-temurin:25-jdk AS tools
RUN apt-get update && apt-get install -y --no-install-recommends git maven && rm -rf /var/lib/apt/lists/*
ENV LC_ALL=C.UTF-8

FROM tools
COPY . /javalings
RUN /javalings/runner --version && chmod -R a+rwX /javalings/target
ENTRYPOINT ["/javalings/runner", "--workspace", "/workspace"]
