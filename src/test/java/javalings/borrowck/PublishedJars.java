package javalings.borrowck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The two jars for other people's builds, as the build of this project makes them.
 *
 * @param logs a folder for what the commands say
 */
record PublishedJars(Path logs) {
  static final Path OWN = Path.of("target/javalings-own.jar").toAbsolutePath();
  static final Path BORROWCK = Path.of("target/javalings-borrowck.jar").toAbsolutePath();

  /** What a command said, and how it ended. */
  record Said(int exitCode, String text) {}

  void make() throws Exception {
    var here = Path.of("").toAbsolutePath();
    var said =
        run(here, List.of("mvn", "-o", "-B", "-q", "-Dquick", "jar:jar@own", "jar:jar@borrowck"));
    assertThat(said.exitCode()).as(said.text()).isZero();
  }

  Said javac(Path folder, String... words) throws Exception {
    var command =
        new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/javac").toString()));
    command.addAll(List.of(words));
    return run(folder, command);
  }

  Said run(Path folder, List<String> command) throws IOException, InterruptedException {
    var log = Files.createTempFile(logs, "said", ".txt");
    var builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    var process = builder.start();
    if (!process.waitFor(300, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
    return new Said(process.waitFor(), Files.readString(log));
  }
}
