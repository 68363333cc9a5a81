package javalings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javalings.workspace.Installation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineCommandsTest {

  @Test
  void aCacheOfTheJarIsNotUsedByAProgramThatDoesNotRunFromIt(@TempDir Path root)
      throws IOException {
    Files.createDirectory(root.resolve("target"));
    Files.writeString(root.resolve("target/javalings.jar"), "older");
    var installation = new Installation(root);
    Files.writeString(EngineCommands.cache(installation).file(), "newer");
    var ofTheJar = EngineCommands.cache(installation).usable();
    assertThat(ofTheJar).isPresent();

    assertThat(EngineCommands.command(installation, List.of()).cache()).isNotEqualTo(ofTheJar);
  }
}
