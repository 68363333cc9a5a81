package javalings.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javalings.course.MiniCourse;
import javalings.view.screens.ListView;
import javalings.view.screens.Scene;
import javalings.view.screens.WatchView;
import javalings.view.screens.WatchView.Phase;
import javalings.view.text.Words;
import javalings.watch.core.TerminalPort.Announcement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session whose course is changed on disk, as git and authors do. */
class CourseChangesTest {

  private static final WatchOptions PLAIN =
      new WatchOptions(
          false, false, false, Optional.empty(), MiniCourseSession.NO_MODEL, false, Words.ENGLISH);

  @TempDir private Path folder;
  private final RecordingTerminal terminal = new RecordingTerminal();
  private MiniCourse course;
  private SessionContext context;
  private CompletableFuture<Void> session;

  @BeforeEach
  void startASession() throws Exception {
    course = MiniCourse.copyTo(folder.resolve("course"));
    context = MiniCourseSession.in(course.course(), folder.resolve("workspace"), false);
    Files.writeString(hello(), "class Hello1 { broken }\n");
    session =
        CompletableFuture.runAsync(
            () -> {
              try (var engine = new ScriptedEngine(Duration.ZERO, ScriptedEngine::byTheWord)) {
                Session.run(PLAIN, context, engine, terminal);
              }
            },
            task -> Thread.ofPlatform().daemon().name("session").start(task));
    terminal.awaitVerdictOn("class Hello1 { broken }\n");
  }

  @AfterEach
  void quit() throws Exception {
    terminal.press("q");
    session.get(10, TimeUnit.SECONDS);
  }

  @Test
  void hintsThatAreGoneAreSaidAndTheirReturnIsSeen() throws Exception {
    var hints = Files.readString(folder.resolve("course/hints/01_first/Hello1.md"));
    course.delete("hints/01_first/Hello1.md");
    awaitPhase(
        "the fault", it -> it instanceof Phase.Unusable(var why) && why.contains("Hello1.md"));
    assertThat(terminal.announcements())
        .anyMatch(it -> it instanceof Announcement.Trouble(_, var what) && what.contains("hints"));

    course.write("hints/01_first/Hello1.md", hints);
    awaitPhase("the verdict", Phase.Judged.class::isInstance);
  }

  @Test
  void checksThatAreGoneSolveNothingAndTheirReturnIsSeen() throws Exception {
    var file = "src/checks/01_first/Hello1Check.java";
    var checks = Files.readString(folder.resolve("course").resolve(file));
    course.delete(file);
    Files.writeString(hello(), "class Hello1 {}\n");
    awaitPhase("the fault", it -> it instanceof Phase.Unusable(var why) && why.contains("Hello1"));
    assertThat(context.progress().read().solved(context.course().exercises().getFirst())).isFalse();

    course.write(file, checks);
    assertThat(terminal.awaitVerdictOn("class Hello1 {}\n").verdict().solved()).isTrue();
  }

  @Test
  void aRenamedExerciseIsFollowedAndANewOneComesIn() throws Exception {
    for (var file :
        new String[] {
          "exercises/01_first/%s.java",
          "hints/01_first/%s.md",
          "src/checks/01_first/%sCheck.java",
          "src/solutions/01_first/%s.java"
        }) {
      var text = Files.readString(folder.resolve("course").resolve(file.formatted("Sum1")));
      course.write(file.formatted("New1"), text);
      move(file.formatted("Hello1"), file.formatted("Hallo1"));
    }
    course.replace("hints/01_first/Hallo1.md", "# Hello1", "# Hallo1");
    course.replace("hints/01_first/New1.md", "# Sum1", "# New1");
    move("src/mistakes/01_first/Hello1", "src/mistakes/01_first/Hallo1");
    course.replace(
        "exercises/course.json",
        "{ \"name\": \"Hello1\",",
        "{ \"name\": \"New1\" }, { \"name\": \"Hallo1\", \"formerly\": [\"Hello1\"],");

    await(
        "its new name",
        it -> it instanceof WatchView view && view.heading().name().equals("Hallo1"));
    terminal.awaitVerdictOn("class Hello1 { broken }\n");
    assertThat(folder.resolve("workspace/exercises/01_first/New1.java")).exists();
    terminal.press("l");
    await("the list", it -> it instanceof ListView list && list.rows().size() == 5);
    terminal.press("q");
  }

  private void move(String from, String to) throws Exception {
    var root = folder.resolve("course");
    if (Files.exists(root.resolve(from))) {
      Files.move(root.resolve(from), root.resolve(to));
    }
  }

  private void awaitPhase(String what, Predicate<Phase> wanted) throws InterruptedException {
    await(what, it -> it instanceof WatchView view && wanted.test(view.phase()));
  }

  private void await(String what, Predicate<Scene> wanted) throws InterruptedException {
    terminal.await(what, wanted);
  }

  private Path hello() {
    return folder.resolve("workspace/exercises/01_first/Hello1.java");
  }
}
