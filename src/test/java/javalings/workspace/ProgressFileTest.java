package javalings.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javalings.course.MiniCourse;
import javalings.model.Course;
import javalings.model.Exercise;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressFileTest {

  private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");

  @TempDir Path temp;
  private final Course course = MiniCourse.folder().load();
  private final Exercise hello = course.exercises().get(0);
  private final Exercise sum = course.exercises().get(1);
  private final Exercise parts = course.exercises().get(3);
  private final List<String> told = new ArrayList<>();

  @BeforeEach
  void makeAWorkspace() throws IOException {
    Files.createDirectory(temp.resolve(".javalings"));
  }

  @Test
  void withoutAFileNothingIsDoneYet() {
    assertThat(file().read()).isEqualTo(Progress.NOTHING);
    assertThat(told).isEmpty();
  }

  /** Git takes more than seven characters where its attributes ask for them. */
  @Test
  void markersOfAnyLengthAreJoined() throws Exception {
    write(
        """
        {
          "format": 1,
          "exercises": {
        <<<<<<<<<<< here
            "Hello1": {"solved": "2026-01-02T12:00:00Z", "attempts": 1, "hints": 2}
        ||||||||||| base
        <<<<<<< in the base
        =======
            "Loop1": {"solved": "2026-01-02T12:00:00Z", "attempts": 1, "hints": 0}
        >>>>>>> in the base
        ===========
            "Sum1": {"solved": "2026-01-02T12:00:00Z", "attempts": 1, "hints": 0}
        >>>>>>>>>>> there
          }
        }
        """);

    assertThat(file().read().exercises()).containsOnlyKeys("Hello1", "Sum1");
    assertThat(told).isEmpty();
  }

  @Test
  void theFileIsSortedWithOneExerciseALine() throws Exception {
    file().update(it -> it.attempted(sum).at(sum));
    file().update(it -> it.attempted(hello).solved(hello, NOON).hinted(hello, 2));

    assertThat(text())
        .isEqualTo(
            """
            {
              "format": 1,
              "current": "Sum1",
              "exercises": {
                "Hello1": {"solved": "2026-01-02T12:00:00Z", "attempts": 1, "hints": 2},
                "Sum1": {"attempts": 1, "hints": 0}
              }
            }
            """);
    assertThat(file().read().solved(hello)).isTrue();
    assertThat(file().read().currentOf(course)).isEqualTo(sum);
  }

  @Test
  void aFileThatAnEditorOnWindowsSavedIsNotDamaged() throws Exception {
    write("\uFEFF{\"format\": 1, \"exercises\": {\r\n\"Sum1\": {\"attempts\": 3}}}\r\n");

    assertThat(file().read().of(sum).attempts()).isEqualTo(3);
    assertThat(told).isEmpty();
  }

  @Test
  void aRenamedExerciseKeepsWhatWasDone() throws Exception {
    write(
        """
        {"format": 1, "current": "Pieces1", "exercises": {
          "Pieces1": {"solved": "2026-01-02T12:00:00Z", "attempts": 3, "hints": 1}}}
        """);

    assertThat(file().read().of(parts).attempts()).isEqualTo(3);
    assertThat(file().read().currentOf(course)).isEqualTo(parts);
  }

  @Test
  void exercisesOfAnotherVersionOfTheCourseAreKept() throws Exception {
    write("{\"format\": 1, \"exercises\": {\"Later9\": {\"attempts\": 7, \"hints\": 0}}}");

    file().update(it -> it.attempted(hello));

    assertThat(text()).contains("\"Later9\": {\"attempts\": 7, \"hints\": 0}");
  }

  @Test
  void readingADamagedFileMovesNothingAndTheLastGoodCopyCounts() throws Exception {
    file().update(it -> it.solved(hello, NOON));
    file().update(it -> it.attempted(sum));
    var damaged = text().substring(0, text().indexOf("Sum1"));
    write(damaged.replace("solved", "\0\0"));

    assertThat(file().read().solved(hello)).isTrue();

    assertThat(told).singleElement().asString().contains("is damaged").contains("last copy");
    assertThat(text()).isEqualTo(damaged.replace("solved", "\0\0"));
  }

  @Test
  void aDamagedFileIsSetAsideByAChangeAndNeverDeleted() throws Exception {
    write("{\"format\": 1, \"exerc");
    file().update(it -> it.attempted(hello));
    write("binary \0");
    file().update(it -> it.attempted(hello));

    assertThat(told).anyMatch(it -> it.contains("set aside as"));
    assertThat(temp.resolve(".javalings/progress-set-aside.json"))
        .hasContent("{\"format\": 1, \"exerc");
    assertThat(temp.resolve(".javalings/progress-set-aside-2.json")).hasContent("binary \0");
    assertThat(file().read().of(hello).attempts()).isPositive();
  }

  @Test
  void aFileOfANewerVersionIsRefusedAndStays() throws Exception {
    write("{\"format\": 2, \"everything\": []}");

    assertThatThrownBy(() -> file().read())
        .isInstanceOf(UnusableWorkspace.class)
        .hasMessageContaining("newer Javalings (format 2");
    assertThat(file().update(it -> it.attempted(hello)).trouble())
        .get()
        .asString()
        .contains("newer Javalings");
    assertThat(text()).isEqualTo("{\"format\": 2, \"everything\": []}");
  }

  @Test
  void aDateThatNoCalendarHasIsAMarkAllTheSame() throws Exception {
    write(
        """
        {"format": 1, "exercises": {
          "Hello1": {"solved": "+1000000000-12-31T23:59:59Z", "attempts": 1},
          "Sum1": {"solved": "yesterday", "attempts": -3}}}
        """);

    var solved = file().read();

    assertThat(solved.solvedOf(course)).isEqualTo(2);
    assertThat(LocalDate.ofInstant(solved.of(hello).solvedAt().orElseThrow(), ZoneOffset.MAX))
        .isBefore("9999-12-31");
  }

  @Test
  void aLinkStaysALink() throws Exception {
    var elsewhere = Files.createDirectory(temp.resolve("elsewhere")).resolve("mine.json");
    Files.createSymbolicLink(temp.resolve(".javalings/progress.json"), elsewhere);

    file().update(it -> it.attempted(hello));
    file().update(it -> it.attempted(sum));

    assertThat(temp.resolve(".javalings/progress.json")).isSymbolicLink();
    assertThat(elsewhere).content().contains("Hello1").contains("Sum1");
  }

  @Test
  void aWorkspaceThatMovedAwayIsNotMadeAnew() throws Exception {
    Files.delete(temp.resolve(".javalings"));

    assertThat(file().update(it -> it.attempted(hello)).trouble())
        .get()
        .asString()
        .contains("is not at " + temp);
    assertThat(temp.resolve(".javalings")).doesNotExist();
  }

  @Test
  void twoRunnersDoNotOverwriteEachOther() throws Exception {
    try (var runners = Executors.newFixedThreadPool(4)) {
      var work = new ArrayList<Callable<Object>>();
      for (var i = 0; i < 4; i++) {
        var own = file();
        work.add(() -> repeat(own));
      }
      for (var done : runners.invokeAll(work)) {
        done.get();
      }
    }

    assertThat(file().read().of(hello).attempts()).isEqualTo(100);
  }

  @Test
  void aFullDiskIsSaidTheOldFileStaysAndTheChangeIsSavedLater() throws Exception {
    Assumptions.assumeTrue(Files.exists(Path.of("/dev/full")), "a device that is always full");
    var file = file();
    file.update(it -> it.attempted(hello));
    var before = text();
    Files.createSymbolicLink(temp.resolve(".javalings/progress.json.new"), Path.of("/dev/full"));

    var failed = file.update(it -> it.solved(hello, NOON));

    assertThat(failed.trouble()).get().asString().contains("not saved").contains("No space left");
    assertThat(failed.progress().solved(hello)).isTrue();
    assertThat(text()).isEqualTo(before);
    assertThat(file.update(it -> it).trouble()).isEmpty();
    assertThat(file().read().solved(hello)).isTrue();
  }

  @Test
  void whatCannotBeReadIsNotOverwritten() throws Exception {
    Files.createDirectories(temp.resolve(".javalings/progress.json/a-folder"));

    assertThat(file().update(it -> it.attempted(hello)).trouble()).isPresent();
    assertThat(temp.resolve(".javalings/progress.json/a-folder")).exists();
  }

  @Test
  void theFirstTimeOfSolvingStaysUntilAReset() {
    var later = NOON.plusSeconds(60);
    var solved = Progress.NOTHING.solved(hello, NOON).solved(hello, later).attempted(hello);

    assertThat(solved.of(hello).solvedAt()).contains(NOON);
    assertThat(solved.of(hello).attempts()).isZero();
    assertThat(solved.pending(hello).solved(hello)).isFalse();
  }

  @Test
  void theNextPendingExerciseIsLookedForRoundTheEnd() {
    var progress = Progress.NOTHING.solved(parts, NOON);

    assertThat(progress.pendingAfter(course.exercises().get(2), course)).contains(hello);
    assertThat(progress.pendingAfter(hello, course)).contains(sum);
    assertThat(progress.solvedOf(course)).isEqualTo(1);
  }

  private Object repeat(ProgressFile own) {
    for (var j = 0; j < 25; j++) {
      assertThat(own.update(it -> it.attempted(hello)).trouble()).isEmpty();
    }
    return own;
  }

  private ProgressFile file() {
    return new ProgressFile(new Workspace(temp), course, told::add);
  }

  private String text() throws IOException {
    return Files.readString(temp.resolve(".javalings/progress.json"));
  }

  private void write(String text) throws IOException {
    Files.createDirectories(temp.resolve(".javalings"));
    Files.writeString(temp.resolve(".javalings/progress.json"), text);
  }
}
