package javalings.watch;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import javalings.model.Evidence;
import javalings.model.Exercise;
import javalings.model.Job;
import javalings.model.Verdict;
import javalings.view.screens.PageView;
import javalings.view.screens.WatchView;
import javalings.view.text.Words;
import javalings.watch.core.TerminalPort;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole session on real files, but for the engine and the terminal. */
class SessionTest {

  private static final WatchOptions PLAIN =
      new WatchOptions(
          false, false, false, Optional.empty(), MiniCourseSession.NO_MODEL, false, Words.ENGLISH);

  @TempDir private Path folder;
  private final RecordingTerminal terminal = new RecordingTerminal();

  @Test
  void judgesWhatIsSavedAndRemembersWhatIsSolved() throws Exception {
    var context = MiniCourseSession.in(folder, false);
    var file = context.workspace().fileOf(first(context));
    var session = start(context, Duration.ofMillis(20), ScriptedEngine::byTheWord);

    Files.writeString(file, "class Hello1 { broken }\n");
    assertThat(terminal.awaitVerdictOn("class Hello1 { broken }\n").verdict())
        .isInstanceOf(Verdict.DoesNotCompile.class);
    Files.writeString(file, "class Hello1 {}\n");
    assertThat(terminal.awaitVerdictOn("class Hello1 {}\n").verdict().solved()).isTrue();

    terminal.press("q");
    session.get(10, TimeUnit.SECONDS);
    assertThat(terminal.isClosed()).isTrue();
    assertThat(context.progress().read().solved(first(context))).isTrue();
    assertThat(context.workspace().solutions().resolve("01_first/Hello1.java")).exists();
    assertThat(terminal.announcements().getLast())
        .isEqualTo(new TerminalPort.Announcement.Stopped());
  }

  @Test
  void goesThroughTheCourseToTheFarewell() throws Exception {
    var context = MiniCourseSession.in(folder, false);
    var session = start(context, Duration.ofMillis(2), _ -> ScriptedEngine.passed());
    for (var exercise : context.course().exercises()) {
      terminal.await(
          exercise.name() + " to be solved",
          it ->
              it instanceof WatchView view
                  && view.heading().name().equals(exercise.name())
                  && view.nextAllowed());
      terminal.press("n");
    }
    terminal.await(
        "the farewell", it -> it instanceof PageView page && page.title().startsWith("All solved"));
    terminal.press("q");
    session.get(10, TimeUnit.SECONDS);
    assertThat(context.progress().read().solvedOf(context.course())).isEqualTo(4);
  }

  @Test
  void showsThePathThatItCopies() throws Exception {
    var context = MiniCourseSession.in(folder, false);
    var session = start(context, Duration.ZERO, ScriptedEngine::byTheWord);
    terminal.await("the verdict", it -> RecordingTerminal.textJudged(it).isPresent());
    terminal.press("y");
    awaitNotice(context.workspace().exercises().resolve("01_first/Hello1.java") + " is in your");
    terminal.press("q");
    session.get(10, TimeUnit.SECONDS);
  }

  @Test
  void saysOnTheScreenThatTheProgressIsDamaged() throws Exception {
    var own = MiniCourseSession.in(folder, false).workspace().own();
    Files.writeString(own.resolve("progress.json"), "<<<<<<< HEAD");
    var session =
        start(MiniCourseSession.in(folder, false), Duration.ZERO, ScriptedEngine::byTheWord);
    awaitNotice("progress.json is damaged");
    terminal.press("q");
    session.get(10, TimeUnit.SECONDS);
  }

  @Test
  void saysOnTheScreenWhatARefreshOfTheWorkspaceLeftAlone() throws Exception {
    var session = start(news("Sum1 was left alone"), Duration.ZERO, ScriptedEngine::byTheWord);
    awaitNotice("Sum1 was left alone");
    terminal.press("q");
    session.get(10, TimeUnit.SECONDS);
  }

  @Test
  void givesSeveralPiecesOfNewsAPage() throws Exception {
    var session = start(news("This moved", "That too"), Duration.ZERO, ScriptedEngine::byTheWord);
    var page = (PageView) terminal.await("the page", PageView.class::isInstance);
    assertThat(page.markdown()).isEqualTo("- This moved\n- That too");
    terminal.press(" ");
    terminal.await("the verdict", it -> RecordingTerminal.textJudged(it).isPresent());
    terminal.press("q");
    session.get(10, TimeUnit.SECONDS);
  }

  private SessionContext news(String... sentences) throws IOException {
    var context = MiniCourseSession.in(folder, false);
    return new SessionContext(
        context.updater(),
        context.progress(),
        new SessionOpening(context.opening().progress(), false, List.of(sentences)),
        false,
        context.pages());
  }

  @Test
  void saysThatTheDiskIsFullAndKeepsTheOldProgressWhole() throws Exception {
    var device = Path.of("/dev/full");
    Assumptions.assumeTrue(Files.exists(device), "a device that is always full");
    var context = MiniCourseSession.in(folder, false);
    var exercises = context.course().exercises();
    context.progress().update(it -> it.at(exercises.getFirst()).hinted(exercises.getFirst(), 1));
    var file = context.workspace().own().resolve("progress.json");
    var before = Files.readString(file);
    Files.createSymbolicLink(context.workspace().own().resolve("progress.json.new"), device);
    var session = start(context, Duration.ZERO, _ -> ScriptedEngine.passed());
    awaitNotice("Your progress was not saved (No space left on device). Make room");
    assertThat(Files.readString(file)).isEqualTo(before);
    terminal.press("q");
    session.get(10, TimeUnit.SECONDS);
  }

  @Test
  void saysWhatStandsInTheWayOfTheDisk() throws Exception {
    var context = MiniCourseSession.in(folder, false);
    Files.createDirectory(context.workspace().solutions());
    Files.writeString(
        context.workspace().solutions().resolve("01_first"), "where a folder belongs");
    var session = start(context, Duration.ZERO, _ -> ScriptedEngine.passed());
    awaitNotice("The disk does not do what was asked: ");
    awaitNotice("01_first is in the way. Mend that, then try again");
    terminal.press("q");
    session.get(10, TimeUnit.SECONDS);
  }

  private void awaitNotice(String words) throws InterruptedException {
    terminal.await(words, it -> it instanceof WatchView view && view.notice().contains(words));
  }

  @Test
  void resetsAFileThatWasSpoiled() throws Exception {
    var context = MiniCourseSession.in(folder, false);
    var file = context.workspace().fileOf(first(context));
    var original = Files.readString(file);
    var session = start(context, Duration.ofMillis(2), ScriptedEngine::byTheWord);
    Files.writeString(file, "broken {}\n");
    terminal.awaitVerdictOn("broken {}\n");
    terminal.press("xy");
    terminal.awaitVerdictOn(original);
    assertThat(Files.readString(file)).isEqualTo(original);
    terminal.press("q");
    session.get(10, TimeUnit.SECONDS);
  }

  @Test
  void endsWithTheTroubleOfOursThatBrokeIt() throws Exception {
    var context = MiniCourseSession.in(folder, false);
    var session = start(context, Duration.ZERO, ScriptedEngine::moved);
    terminal.await("a verdict", it -> RecordingTerminal.textJudged(it).isPresent());
    terminal.press("e");
    assertThat(session)
        .failsWithin(Duration.ofSeconds(10))
        .withThrowableOfType(ExecutionException.class)
        .havingRootCause()
        .withMessage("the page of E0382 brings it all down");
    assertThat(terminal.isClosed()).isTrue();
  }

  @Test
  void neverLosesOneOfAHundredSaves() throws Exception {
    saveAtRandom(100);
  }

  /** Takes about six minutes. */
  @Test
  @Tag("long")
  void neverLosesOneOfTenThousandSaves() throws Exception {
    saveAtRandom(10_000);
  }

  /**
   * After each burst the screen shows the verdict on its last content, and never one from before. A
   * verdict on no text at all is true where the machine is so busy that the file stays empty for
   * longer than the watcher's patience; such a run has been seen.
   */
  private void saveAtRandom(int count) throws Exception {
    var random = new Random(7);
    var context = MiniCourseSession.in(folder, false);
    var file = context.workspace().fileOf(first(context));
    var session = start(context, Duration.ofMillis(40), ScriptedEngine::byTheWord);
    for (var saved = 0; saved < count; ) {
      var burst = Math.min(count - saved, 1 + random.nextInt(12));
      for (var i = 0; i < burst; i++) {
        save(file, text(++saved, random), random.nextBoolean());
        LockSupport.parkNanos(random.nextLong(TimeUnit.MILLISECONDS.toNanos(60)));
      }
      terminal.awaitVerdictOn(Files.readString(file));
    }
    terminal.press("q");
    session.get(10, TimeUnit.SECONDS);
    assertThat(
            terminal.scenes().stream()
                .flatMap(it -> RecordingTerminal.textJudged(it).stream())
                .filter(text -> !text.isEmpty())
                .map(SessionTest::number)
                .toList())
        .isSorted();
  }

  private static String text(int number, Random random) {
    var body = random.nextBoolean() ? "broken" : "";
    return "// %d\nclass Hello1 { %s }\n".formatted(number, body);
  }

  private static int number(String text) {
    return text.startsWith("// ") && Character.isDigit(text.charAt(3))
        ? Integer.parseInt(text.lines().findFirst().orElseThrow().substring(3))
        : 0;
  }

  private static void save(Path file, String text, boolean byRename) throws IOException {
    if (byRename) {
      var temporary = Files.writeString(file.resolveSibling(".Hello1.java.swp"), text);
      Files.move(temporary, file, ATOMIC_MOVE, REPLACE_EXISTING);
    } else {
      Files.writeString(file, text);
    }
  }

  private static Exercise first(SessionContext context) {
    return context.course().exercises().getFirst();
  }

  private CompletableFuture<Void> start(
      SessionContext context, Duration slowest, Function<Job, Evidence> script) {
    return CompletableFuture.runAsync(
        () -> {
          try (var engine = new ScriptedEngine(slowest, script)) {
            Session.run(PLAIN, context, engine, terminal);
          }
        },
        task -> Thread.ofPlatform().daemon().name("session").start(task));
  }
}
