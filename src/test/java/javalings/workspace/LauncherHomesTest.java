package javalings.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A workspace that a host and a container share, each with its own name for the clone. */
@DisabledOnOs(OS.WINDOWS)
class LauncherHomesTest {

  private static final List<String> PLACES = List.of("/opt/it's a/clone", "/home/me/$clone");

  @TempDir Path temp;

  @Test
  void aLauncherTellsThePlacesThatItWasGiven() throws IOException {
    assertThat(LauncherHomes.in(launcher(PLACES)).places()).isEqualTo(PLACES);
    assertThat(LauncherHomes.in(temp.resolve("missing")).places()).isEmpty();
    var before = Files.writeString(temp.resolve("before"), "#!/bin/sh\nmade_by='/opt/it'\\''s'\n");
    assertThat(LauncherHomes.in(before).places()).containsExactly("/opt/it's");
  }

  @Test
  void aNewPlaceComesFirstAndAKnownOneChangesNothing() {
    var homes = LauncherHomes.NONE.with("/host").with("/container");
    assertThat(homes.places()).containsExactly("/container", "/host");
    assertThat(homes.with("/host")).isEqualTo(homes);
    assertThat(homes.with("/c").with("/d").with("/e").places()).hasSize(4).startsWith("/e");
  }

  @Test
  void theFirstPlaceThatIsThereIsCalled() throws Exception {
    var clone = Files.createDirectories(temp.resolve("a clone's"));
    Files.writeString(clone.resolve("runner"), "#!/bin/sh\necho called $1\n");
    assertThat(clone.resolve("runner").toFile().setExecutable(true)).isTrue();

    assertThat(run(launcher(List.of("/nowhere", clone.toString()))))
        .isEqualTo("called --workspace\n");
    assertThat(run(launcher(List.of("/nowhere", "/neither"))))
        .startsWith("There is no Javalings in /nowhere");
  }

  private Path launcher(List<String> places) throws IOException {
    try (var in = EditorFiles.class.getResourceAsStream("runner")) {
      assertThat(in).isNotNull();
      var text = new String(in.readAllBytes(), UTF_8);
      var shown = new LauncherHomes(places).shown();
      return Files.writeString(temp.resolve("runner"), text.replace("@HOMES@", shown));
    }
  }

  private static String run(Path launcher) throws Exception {
    var builder = new ProcessBuilder("sh", launcher.toString()).redirectErrorStream(true);
    builder.environment().remove("JAVALINGS_HOME");
    var process = builder.start();
    process.getOutputStream().close();
    return new String(process.getInputStream().readAllBytes(), UTF_8);
  }
}
