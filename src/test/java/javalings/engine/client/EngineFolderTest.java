package javalings.engine.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Engines start in a folder of their own, and none is left behind. */
class EngineFolderTest {

  @Test
  void itIsDeletedWithWhatIsInIt() throws IOException {
    var folder = EngineFolder.make();
    Files.writeString(folder.path().resolve("stray"), "x");
    folder.delete();
    folder.delete();
    assertThat(folder.path()).doesNotExist();
  }

  @Test
  void aPlaceThatHasNoneIsNamedWithTheReason() {
    assertThatThrownBy(() -> EngineFolder.makeIn(Path.of("target/no-such-folder")))
        .hasMessage("no folder can be made in target/no-such-folder: it is not there");
    assertThatThrownBy(() -> EngineFolder.makeIn(Path.of("pom.xml")))
        .hasMessage("no folder can be made in pom.xml: Not a directory");
  }

  @Test
  void thoseOfTerminalsThatAreGoneAreDeleted() throws IOException, InterruptedException {
    var gone = new ProcessBuilder("true").start();
    gone.waitFor();
    var orphan = Files.createTempDirectory("javalings-engine-" + gone.pid() + "-");
    var data = Files.createDirectory(orphan.resolve("javalings-data-1"));
    Files.writeString(data.resolve("model.bin"), "weights");
    var strange = Files.createTempDirectory("javalings-engine-x-");
    var own = EngineFolder.make();
    EngineFolder.sweep();
    assertThat(orphan).doesNotExist();
    assertThat(own.path()).isEmptyDirectory();
    assertThat(strange).isEmptyDirectory();
    own.delete();
    Files.delete(strange);
    assertThat(Path.of("").toAbsolutePath()).isDirectory();
  }
}
