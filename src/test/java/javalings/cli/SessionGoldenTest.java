package javalings.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javalings.Golden;
import javalings.pty.Pty;
import javalings.view.Size;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A whole session of the real program on a real terminal, with real engines: what a person sees at
 * every station, in words and with its colours.
 */
@EnabledOnOs(OS.LINUX)
class SessionGoldenTest {

  private static final Path COURSE = Path.of("src/test/course").toAbsolutePath();

  @TempDir private Path folder;
  private final Map<String, Supplier<String>> screens = new TreeMap<>();

  @TestFactory
  Stream<DynamicTest> showsAtEveryStationWhatItShould() throws Exception {
    play(new Size(80, 24));
    play(new Size(40, 12));
    return Golden.of("session").tests(screens);
  }

  private void play(Size size) throws Exception {
    var name = size.columns() + "x" + size.rows();
    var scratch = Files.createDirectory(folder.resolve(name));
    try (var pty = Pty.start(scratch, size, Map.of(), command())) {
      new Play(pty, name, scratch.resolve("ws/exercises")).all();
    }
  }

  private static List<String> command() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "--enable-native-access=ALL-UNNAMED",
        "-Djavalings.home=" + Path.of("").toAbsolutePath(),
        "-cp",
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
        Main.class.getName(),
        "watch",
        "--no-editor",
        "--workspace=ws",
        "--course=" + COURSE);
  }

  /** One session, from the welcome to the farewell. */
  private final class Play {

    private final Pty pty;
    private final String size;
    private final Path exercises;

    Play(Pty pty, String size, Path exercises) {
      this.pty = pty;
      this.size = size;
      this.exercises = exercises;
    }

    void all() throws Exception {
      see("01-welcome", "Enter start");
      press("\r", "02-compile-error", "error");
      press("h", "03-hint", "Hint for");
      press("n", "04-refused", "does nothing yet");
      solve("01_first", "Hello1", "05-solved");
      press("n", "06-failing-check", "✗");
      press("l", "07-list", "continue here");
      press("/loop", "08-search", "/loop_ (1 found)");
      pty.type("\r\r");
      loop();
      press("x", "10-reset", "Reset to the start?");
      press("n", "11-not-reset", "Nothing was reset");
      press("?", "12-help", "Keys");
      pty.type("\033");
      pty.await("the watch screen", it -> it.contains("still running"));
      solve("02_more", "Loop1", "13-loop-solved");
      press("n", "14-two-files", "✗");
      solve("02_more", "Parts1", "15-two-files-solved");
      pty.type("n");
      pty.await("✗");
      solve("01_first", "Sum1", "16-everything-solved");
      press("n", "17-farewell", "All solved: Miniature");
    }

    /** On a busy machine the loop may not have begun when its time is over; then once more. */
    private void loop() throws Exception {
      for (var i = 0; i < 5 && !pty.await("still running").contains("line 6 loops"); i++) {
        pty.type("r");
        pty.await("Checking");
      }
      see("09-loop", "line 6 loops");
    }

    private void press(String keys, String station, String awaited) throws Exception {
      pty.type(keys);
      see(station, awaited);
    }

    private void solve(String topic, String name, String station) throws Exception {
      copy(COURSE.resolve("src/solutions").resolve(topic), exercises.resolve(topic), name);
      see(station, "✓ Solved");
    }

    private void see(String station, String awaited) throws Exception {
      pty.await(awaited, it -> it.replaceAll("\\s+", " ").contains(awaited));
      var text = timeless(pty.screen()) + "\n";
      var look = timeless(pty.look()) + "\n";
      screens.put("%s/%s.txt".formatted(size, station), () -> text);
      screens.put("%s/%s-colour.txt".formatted(size, station), () -> look);
    }
  }

  /** Replaces what depends on how quick the machine is. */
  private static String timeless(String screen) {
    return screen
        .replaceAll(" *(\\[dim\\|)? *· [0-9.]+ m?s\\]?", " · N ms")
        .replaceAll("\\d{4}-\\d\\d-\\d\\d", "DAY-OF-NOW");
  }

  private static void copy(Path from, Path to, String name) throws IOException {
    var files = new ArrayList<Path>();
    try (var all = Files.walk(from)) {
      all.filter(Files::isRegularFile)
          .filter(file -> from.relativize(file).toString().startsWith(name))
          .forEach(files::add);
    }
    for (var file : files) {
      Files.writeString(to.resolve(from.relativize(file)), Files.readString(file));
    }
  }
}
