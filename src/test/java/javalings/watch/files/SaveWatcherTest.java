package javalings.watch.files;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javalings.model.ExerciseId;
import javalings.watch.core.WatchEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On real files, saved in every way that editors save. */
class SaveWatcherTest {

  private static final ExerciseId MOVES = new ExerciseId("04_moves", "Moves1");
  private static final ExerciseId NULLS = new ExerciseId("06_nulls", "Nulls1");

  private final BlockingQueue<WatchEvent> events = new LinkedBlockingQueue<>();
  @TempDir private Path root;
  @TempDir private Path elsewhere;
  private FlatFolder folder = new FlatFolder(Path.of(""));

  @BeforeEach
  void makeTwoExercises() throws IOException {
    folder = new FlatFolder(root);
    for (var id : new ExerciseId[] {MOVES, NULLS}) {
      Files.createDirectories(folder.file(id).getParent());
      Files.writeString(folder.file(id), "class Original {}\n");
    }
  }

  @AfterEach
  void nothingElseHappened() {
    assertThat(events).isEmpty();
  }

  @Test
  void seesAFileWrittenInPlace() throws Exception {
    try (var _ = watch(false)) {
      Files.writeString(folder.file(MOVES), "class Changed {}\n");
      assertThat(nextSave()).isEqualTo("class Changed {}\n");
    }
  }

  @Test
  void seesAFileReplacedByRename() throws Exception {
    try (var _ = watch(false)) {
      rename("class Renamed {}\n");
      assertThat(nextSave()).isEqualTo("class Renamed {}\n");
    }
  }

  @Test
  void seesTheBackupDanceOfVim() throws Exception {
    try (var _ = watch(false)) {
      var file = folder.file(MOVES);
      Files.move(file, file.resolveSibling("Moves1.java~"));
      Files.writeString(file, "class Vim {}\n");
      Files.delete(file.resolveSibling("Moves1.java~"));
      assertThat(nextSave()).isEqualTo("class Vim {}\n");
    }
  }

  @Test
  void doesNotReportTheEmptyFileBetweenTruncatingAndWriting() throws Exception {
    try (var _ = watch(false);
        var channel = FileChannel.open(folder.file(MOVES), WRITE, TRUNCATE_EXISTING)) {
      write(channel, "class Truncated ");
      write(channel, "{\n");
      write(channel, "}\n");
      assertThat(nextSave()).isEqualTo("class Truncated {\n}\n");
    }
  }

  @Test
  void reportsAFileThatStaysEmpty() throws Exception {
    try (var _ = watch(false)) {
      Files.writeString(folder.file(MOVES), "");
      assertThat(nextSave()).isEqualTo("unreadable: it is empty");
    }
  }

  @Test
  void seesAFileDeletedAndRestored() throws Exception {
    try (var _ = watch(false)) {
      Files.delete(folder.file(MOVES));
      assertThat(nextSave()).isEqualTo("unreadable: it is not there");
      Files.writeString(folder.file(MOVES), "class Restored {}\n");
      assertThat(nextSave()).isEqualTo("class Restored {}\n");
    }
  }

  @Test
  void seesSeveralFilesSavedAtOnce() throws Exception {
    try (var _ = watch(false)) {
      Files.writeString(folder.file(MOVES), "class First {}\n");
      Files.writeString(folder.file(NULLS), "class Second {}\n");
      assertThat(new String[] {nextSave(), nextSave()})
          .containsExactlyInAnyOrder("class First {}\n", "class Second {}\n");
    }
  }

  @Test
  void seesAFolderThatAppearsLater() throws Exception {
    try (var _ = watch(false)) {
      var late = new ExerciseId("09_late", "Late1");
      Files.createDirectories(folder.file(late).getParent());
      Files.writeString(folder.file(late), "class Late {}\n");
      assertThat(nextSave()).isEqualTo("class Late {}\n");
    }
  }

  @Test
  void saysNothingWhenTheSameTextIsSavedAgain() throws Exception {
    try (var _ = watch(false)) {
      Files.writeString(folder.file(MOVES), "class Changed {}\n");
      assertThat(nextSave()).isEqualTo("class Changed {}\n");
      Files.writeString(folder.file(MOVES), "class Changed {}\n");
      rename("class Changed {}\n");
      Files.writeString(folder.file(NULLS), "class Last {}\n");
      assertThat(nextSave()).isEqualTo("class Last {}\n");
    }
  }

  @Test
  void passesAWholeFileOnWithoutADebounce() throws Exception {
    try (var _ = watch(false)) {
      var fastest = Duration.ofSeconds(1);
      for (var i = 0; i < 20; i++) {
        var start = System.nanoTime();
        rename("class Fast%d {}\n".formatted(i));
        assertThat(nextSave()).contains("Fast" + i);
        var took = Duration.ofNanos(System.nanoTime() - start);
        fastest = took.compareTo(fastest) < 0 ? took : fastest;
      }
      assertThat(fastest).isLessThan(Duration.ofMillis(30));
    }
  }

  @Test
  void doesNotTakeWhatIsKnownForASaveWhenItLooks() throws Exception {
    try (var watcher = watch(true)) {
      watcher.focus(folder.read(MOVES));
      watcher.focus(folder.read(NULLS));
      Files.setLastModifiedTime(folder.file(MOVES), FileTime.fromMillis(0));
      Files.writeString(folder.file(NULLS), "class Other {}\n");
      assertThat(nextSave()).isEqualTo("class Other {}\n");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"in place", "by rename"})
  void seesSavesByLookingWhenToldTo(String how) throws Exception {
    try (var watcher = watch(true)) {
      watcher.focus(folder.read(MOVES));
      if (how.equals("in place")) {
        Files.writeString(folder.file(MOVES), "class Polled {}\n");
      } else {
        rename("class Polled {}\n");
      }
      assertThat(nextSave()).isEqualTo("class Polled {}\n");
    }
  }

  @Test
  void seesSavesInATopicThatWasTakenAwayAndCameBack() throws Exception {
    try (var watcher = watch(false)) {
      watcher.focus(folder.read(MOVES));
      Files.move(root.resolve("04_moves"), elsewhere.resolve("gone"));
      assertThat(nextSave()).startsWith("unreadable");
      Files.createDirectory(root.resolve("04_moves"));
      Files.writeString(folder.file(MOVES), "class Back {}\n");
      assertThat(nextSave()).isEqualTo("class Back {}\n");
    }
  }

  @Test
  void saysWhyItLooksWhereEventsCannotBeHad() throws Exception {
    folder = new FlatFolder(root.resolve("nowhere"));
    try (var _ = watch(false)) {
      assertThat(next())
          .isInstanceOfSatisfying(
              WatchEvent.WatcherTrouble.class,
              trouble ->
                  assertThat(trouble.what()).endsWith("I look at the file five times a second."));
    }
  }

  private SaveWatcher watch(boolean poll) {
    return new SaveWatcher(folder, poll, events::add);
  }

  private void rename(String text) throws IOException {
    var temporary = Files.writeString(root.resolve("04_moves/.swap"), text);
    Files.move(temporary, folder.file(MOVES), ATOMIC_MOVE, REPLACE_EXISTING);
  }

  private static void write(FileChannel channel, String text) throws IOException {
    channel.write(ByteBuffer.wrap(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    channel.force(false);
  }

  private String nextSave() throws InterruptedException {
    return next() instanceof WatchEvent.Saved(var snapshot) ? snapshot.hash() : "no save";
  }

  private WatchEvent next() throws InterruptedException {
    var event = events.poll(10, TimeUnit.SECONDS);
    assertThat(event).as("an event within ten seconds").isNotNull();
    return event;
  }
}
