package javalings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javalings.course.CourseFolder;
import javalings.course.MiniCourse;
import javalings.model.Exercise;
import javalings.pty.Pty;
import javalings.view.text.Size;
import javalings.workspace.ProgressFile;
import javalings.workspace.Workspace;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real program on a real terminal, its processes killed with SIGKILL at random moments:
 * progress stays whole, the terminal can be used, nobody is left behind.
 */
class KillTest {

  private static final Random RANDOM = new Random(7);

  @TempDir private Path folder;

  private static List<String> command(Path workspace) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-cp",
        System.getProperty("java.class.path"),
        "javalings.cli.Main",
        "watch",
        "--no-editor",
        "--course",
        MiniCourse.folder().root().toString(),
        "--workspace",
        workspace.toString());
  }

  @Test
  void nothingIsLostAndNobodyIsLeftBehind() throws Exception {
    for (var round = 0; round < 3; round++) {
      killTheTerminal(round);
    }
  }

  @Test
  @Tag("long")
  void nothingIsLostAndNobodyIsLeftBehindInTwoHundredRounds() throws Exception {
    for (var round = 0; round < Integer.getInteger("rounds", 200); round++) {
      if (round % 2 == 0) {
        killTheTerminal(round);
      } else {
        killTheEngine(round);
      }
    }
  }

  private void killTheTerminal(int round) throws Exception {
    var workspace = folder.resolve("workspace");
    var before = solved(workspace);
    try (var pty = start(workspace, round)) {
      save(workspace, round);
      pause();
      var engines = pty.program().descendants().toList();
      pty.program().destroyForcibly();
      for (var engine : engines) {
        engine.onExit().get(20, TimeUnit.SECONDS);
      }
      pty.await("the shell was here");
      assertThat(settings(pty)).contains(" icanon").contains(" echo ");
    }
    assertThat(solved(workspace)).containsAll(before);
  }

  private void killTheEngine(int round) throws Exception {
    var workspace = folder.resolve("workspace");
    var before = solved(workspace);
    try (var pty = start(workspace, round)) {
      save(workspace, round);
      pause();
      pty.program().descendants().forEach(ProcessHandle::destroyForcibly);
      save(workspace, 2);
      pty.type("q");
      assertThat(pty.exitCode()).isZero();
    }
    assertThat(solved(workspace)).containsAll(before);
  }

  private Pty start(Path workspace, int round) throws IOException, InterruptedException {
    var scratch = Files.createDirectories(folder.resolve("scratch" + round));
    var pty = Pty.start(scratch, Size.STANDARD, Map.of(), command(workspace));
    pty.await("the first screen", screen -> screen.contains(" q quit"));
    pty.type("\r");
    return pty;
  }

  /** A right answer, so that there is something to write down; another text every time. */
  private static void save(Path workspace, int round) throws IOException {
    var course = MiniCourse.folder();
    var exercise = course.load().exercises().get(round % 2);
    var source = course.solution(exercise).getFirst();
    var file =
        workspace.resolve("exercises").resolve(exercise.id().topic()).resolve(source.fileName());
    Files.writeString(file, source.text() + "// " + RANDOM.nextInt() + "\n");
  }

  private static void pause() throws InterruptedException {
    TimeUnit.MILLISECONDS.sleep(RANDOM.nextInt(400));
  }

  private static List<String> solved(Path workspace) {
    var folder = new CourseFolder(MiniCourse.folder().root());
    var course = folder.load();
    var file =
        new ProgressFile(
            new Workspace(workspace),
            course,
            warning -> {
              throw new AssertionError(warning);
            });
    var progress = file.read();
    return course.exercises().stream()
        .filter(exercise -> progress.of(exercise).solvedAt().isPresent())
        .map(Exercise::name)
        .toList();
  }

  private static String settings(Pty pty) throws IOException, InterruptedException {
    var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    var settings = pty.settings();
    while (!settings.contains(" icanon") && System.nanoTime() < deadline) {
      settings = pty.settings();
    }
    return settings;
  }
}
