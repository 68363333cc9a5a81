package javalings.borrowck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody's Maven build with the plugin: {@code src/test/samples/maven}, really built. */
@Tag("long")
final class MavenSampleTest {
  private static final Path SAMPLE = Path.of("src/test/samples/maven");

  @TempDir Path temp;

  @Test
  void aBuildFailsWhereTheCheckerFindsSomething() throws Exception {
    var jars = new PublishedJars(temp);
    jars.make();
    var project = Files.createDirectory(temp.resolve("shop"));
    copy(project);
    var repository = "-Dmaven.repo.local=" + repository();
    for (var jar : List.of("javalings-own", "javalings-borrowck")) {
      var installed =
          jars.run(
              Path.of("").toAbsolutePath(),
              List.of(
                  "mvn",
                  "-o",
                  "-B",
                  repository,
                  "org.apache.maven.plugins:maven-install-plugin:3.2.0:install-file",
                  "-Dfile=target/" + jar + ".jar",
                  "-DpomFile=src/release/" + jar + ".pom"));
      assumeTrue(!installed.text().contains("Cannot access"), "Maven has not got its own plugins");
      assertThat(installed.text()).contains("BUILD SUCCESS");
    }
    var said = jars.run(project, List.of("mvn", "-o", "-B", repository, "compile")).text();
    assumeTrue(!said.contains("Cannot access"), "Maven has not got its own plugins yet");
    assertThat(said)
        .contains("Cart.java:[7,15]", "[E0382] use of moved value: `o`", "value moved here")
        .doesNotContain("Cart.java:[11");
  }

  /** A repository with all that this machine's has, into which nothing else is put for good. */
  private Path repository() throws IOException {
    var mine = Files.createDirectory(temp.resolve("repository"));
    var machines = Path.of(System.getProperty("user.home"), ".m2/repository");
    try (var groups = Files.list(machines)) {
      for (var group : groups.filter(Files::isDirectory).toList()) {
        if (!group.endsWith("javalings")) {
          Files.createSymbolicLink(mine.resolve(group.getFileName()), group);
        }
      }
    }
    return mine;
  }

  private static void copy(Path project) throws IOException {
    try (var all = Files.walk(SAMPLE)) {
      for (var file : all.filter(Files::isRegularFile).toList()) {
        var to = project.resolve(SAMPLE.relativize(file).toString());
        Files.createDirectories(to.resolveSibling("."));
        Files.copy(file, to);
      }
    }
  }
}
