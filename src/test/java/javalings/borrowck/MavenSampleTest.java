package javalings.borrowck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody's Maven build with the plugin: {@code src/test/samples/maven}, really built. */
@Tag("long")
final class MavenSampleTest {
  private static final Path SAMPLE = Path.of("src/test/samples/maven");

  @TempDir Path folder;

  @Test
  void aBuildFailsWhereTheCheckerFindsSomething() throws Exception {
    copy();
    var said = build();
    assertThat(said)
        .contains("Cart.java:[7,15]", "[E0382] use of moved value: `o`", "value moved here")
        .doesNotContain("Cart.java:[11");
  }

  private void copy() throws IOException {
    try (var all = Files.walk(SAMPLE)) {
      for (var file : all.filter(Files::isRegularFile).toList()) {
        var to = folder.resolve(SAMPLE.relativize(file).toString());
        Files.createDirectories(to.resolveSibling("."));
        Files.copy(file, to);
      }
    }
  }

  private String build() throws Exception {
    var log = folder.resolve("build.log");
    var classes = Path.of("target/classes").toAbsolutePath();
    var maven =
        new ProcessBuilder("mvn", "-o", "-B", "compile", "-Djavalings.borrowck=" + classes)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    maven.environment().put("JAVA_HOME", System.getProperty("java.home"));
    var process = maven.start();
    if (!process.waitFor(180, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
    var said = Files.readString(log);
    assumeTrue(!said.contains("Cannot access"), "Maven has not got its own plugins yet");
    return said;
  }
}
