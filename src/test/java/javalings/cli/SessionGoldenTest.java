package javalings.cli;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

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
import javalings.ai.ScriptedModel;
import javalings.pty.Pty;
import javalings.view.text.Size;
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

  private static final String BY_A_MODEL =
      "Look at the end of the line that `return` stands on. Which sign ends a statement in Java?";

  private static final Path COURSE = Path.of("src/test/course").toAbsolutePath();

  @TempDir private Path folder;
  private final Map<String, Supplier<String>> screens = new TreeMap<>();

  @TestFactory
  Stream<DynamicTest> showsAtEveryStationWhatItShould() throws Exception {
    play(new Size(80, 24), Play::all);
    play(new Size(40, 12), Play::all);
    play(new Size(80, 24), Play::stuck);
    play(new Size(160, 40), Play::twin);
    play(new Size(80, 24), Map.of("LANGUAGE", "de"), Play::german);
    play(new Size(40, 12), Map.of("LANGUAGE", "de"), Play::german);
    try (var model = new ScriptedModel(ScriptedModel.saying(BY_A_MODEL))) {
      play(new Size(80, 24), asking(model), Play::asked);
      play(new Size(40, 12), asking(model), Play::asked);
    }
    return Golden.of("session").tests(screens);
  }

  /** What somebody does in a session. */
  private interface Script {
    void play(Play session) throws Exception;
  }

  /** A build server sets {@code CI}, where no model is asked. */
  private static Map<String, String> asking(ScriptedModel model) {
    return Map.of("CI", "", "JAVALINGS_AI_BASE_URL", model.baseUrl(), "JAVALINGS_AI_MODEL", "tiny");
  }

  private void play(Size size, Script script) throws Exception {
    play(size, Map.of(), script);
  }

  private void play(Size size, Map<String, String> environment, Script script) throws Exception {
    var name = size.columns() + "x" + size.rows();
    var scratch = Files.createTempDirectory(folder, name);
    try (var pty = Pty.start(scratch, size, environment, command())) {
      script.play(new Play(pty, name, scratch.resolve("ws/exercises")));
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

  /** One session. */
  private final class Play {

    private final Pty pty;
    private final String size;
    private final Path exercises;

    Play(Pty pty, String size, Path exercises) {
      this.pty = pty;
      this.size = size;
      this.exercises = exercises;
    }

    /** From the welcome to the farewell. */
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

    /** A failure is shown before the other checks have run, and a save would end that run. */
    private void awaitVerdict(String printed) throws Exception {
      pty.await(
          "the verdict",
          it -> it.contains(printed) && it.contains("actual") && it.contains("1 check passes"));
    }

    /** Somebody who does not find it, and takes every hint there is. */
    void stuck() throws Exception {
      begin();
      copy(COURSE.resolve("src/solutions/01_first"), exercises.resolve("01_first"), "Hello1");
      pty.await("✓ Solved");
      pty.type("n");
      awaitVerdict("the sum is");
      save("second try");
      awaitVerdict("second try");
      save("third try");
      see("20-nudge", "The same failure for the third time");
      press("h", "21-hint-for-a-check", "Hint for \"adds every number\"");
      copy(COURSE.resolve("src/mistakes/01_first/Sum1"), exercises.resolve("01_first"), "starts");
      Files.move(sum().resolveSibling("starts_at_one.java"), sum(), REPLACE_EXISTING);
      pty.await("actual  5");
      press("h", "22-hint-for-a-known-mistake", "Hint for what you tried");
      press("hh", "23-every-hint", "Hint 2 of 2");
      Files.writeString(sum(), Files.readString(sum()).replace("return sum;", "return sum"));
      see("24-another-failure", "error[something-missing]");
    }

    /** On a wide screen Rust is beside the code. */
    void twin() throws Exception {
      begin();
      press("t", "30-twin-beside-the-code", "fn greet");
    }

    /** A language model is asked, for the first time and then once more. */
    void asked() throws Exception {
      begin();
      press("a", "40-what-would-be-sent", "What would be sent");
      press("q", "41-nothing-sent", "a asks the model");
      press("a", "42-hint-by-a-model", "Hint by a model");
    }

    /** In the language of the locale; what is not translated is in English. */
    void german() throws Exception {
      see("50-german-welcome", "Enter beginnen");
      press("\r", "51-german-compile-error", "error");
      press("h", "52-german-hint", "Tipp zu");
      press("n", "53-german-refused", "darum tut n noch nichts");
      copy(COURSE.resolve("src/solutions/01_first"), exercises.resolve("01_first"), "Hello1");
      see("54-german-solved", "✓ Gelöst");
      press("l", "55-german-list", "hier weiter");
    }

    private void begin() throws Exception {
      pty.await("Enter start");
      pty.type("\r");
      pty.await("error");
    }

    private void save(String printed) throws IOException {
      Files.writeString(
          sum(), Files.readString(sum()).replaceFirst("\"[^\"]*\"", '"' + printed + ": \""));
    }

    private Path sum() {
      return exercises.resolve("01_first/Sum1.java");
    }

    /** On a busy machine the loop may not have begun when its time is over; then once more. */
    private void loop() throws Exception {
      for (var i = 0; i < 5 && !pty.await("still running").contains("at line 6"); i++) {
        pty.type("r");
        pty.await("Checking");
      }
      see("09-loop", "at line 6");
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
      pty.await(awaited, it -> it.replaceAll("\\s+", " ").contains(awaited) && !stillChecks(it));
      var text = timeless(pty.screen()) + "\n";
      var look = timeless(pty.look()) + "\n";
      screens.put("%s/%s.txt".formatted(size, station), () -> text);
      screens.put("%s/%s-colour.txt".formatted(size, station), () -> look);
    }
  }

  /** The first failure is on the screen before the verdict is whole. */
  private static boolean stillChecks(String screen) {
    return screen.contains("Checking ") || screen.contains("wird geprüft");
  }

  /** Replaces what depends on how quick the machine is. */
  private static String timeless(String screen) {
    return screen
        .replaceAll(" *(\\[dim\\|)? *· [0-9.]+ m?s\\]?", " · N ms")
        .replaceAll("\\d{4}-\\d\\d-\\d\\d", "DAY-OF-NOW")
        .replaceAll("127.0.0.1:\\d+", "127.0.0.1:PORT");
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
