package javalings.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javalings.Golden;
import javalings.pty.Pty;
import javalings.view.text.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The picture in the README is what the program shows. */
@EnabledOnOs(OS.LINUX)
class ReadmePictureTest {

  private static final Path HOME = Path.of("").toAbsolutePath();

  @TempDir private Path scratch;

  @Test
  void showsTheFirstBorrowAndItsHint() throws Exception {
    try (var pty = Pty.start(scratch, new Size(80, 24), Map.of(), command())) {
      pty.await("Enter start");
      pty.type("\r");
      pty.await("Intro1");
      pty.type("l");
      pty.await("continue here");
      pty.type("/Borrows1");
      pty.await("/Borrows1_");
      pty.type("\r\r");
      pty.await("E0502");
      pty.type("h");
      pty.await("Hint for E0502");
      Golden.in(Path.of("src/docs"))
          .matches(
              "screen.svg",
              pty.picture("The watch screen: an error E0502 with three labels, and a hint"));
    }
  }

  private static List<String> command() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "--enable-native-access=ALL-UNNAMED",
        "-Djavalings.home=" + HOME,
        "-cp",
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
        Main.class.getName(),
        "watch",
        "--no-editor",
        "--workspace=ws");
  }
}
