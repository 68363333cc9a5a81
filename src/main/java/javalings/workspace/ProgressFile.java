package javalings.workspace;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javalings.model.Course;
import javalings.workspace.ProgressFileFormat.UnknownProgress;

/**
 * {@code .javalings/progress.json}. Several runners may have it open: every change is made to what
 * the file holds at that moment, under a lock, and replaces the file as a whole.
 */
public final class ProgressFile {

  private final AtomicFile file;
  private Course course;
  private final Consumer<String> tell;
  private final List<UnaryOperator<Progress>> unsaved = new ArrayList<>();

  /**
   * Opens the file of a workspace; it need not exist.
   *
   * @param course whose renamed exercises keep their progress
   * @param tell is given a sentence when a file that cannot be read was set aside
   */
  public ProgressFile(Workspace workspace, Course course, Consumer<String> tell) {
    this(new AtomicFile(workspace.own(), "progress.json"), course, tell);
  }

  private ProgressFile(AtomicFile file, Course course, Consumer<String> tell) {
    this.file = file;
    this.course = course;
    this.tell = tell;
  }

  /** The same file, which tells somebody else instead. Nothing may be unsaved. */
  public synchronized ProgressFile telling(Consumer<String> other) {
    return new ProgressFile(file, course, other);
  }

  /** Follows what another course, or the same one after an update, has renamed. */
  public synchronized void follow(Course next) {
    course = next;
  }

  /**
   * The result of a change.
   *
   * @param progress with the change in it, saved or not
   * @param trouble a sentence that says why it was not saved
   */
  public record Update(Progress progress, Optional<String> trouble) {}

  /** Reads the progress as it is now; tells when that is impossible. */
  public synchronized Progress read() {
    try {
      return withUnsaved(stored());
    } catch (IOException e) {
      tell.accept("Your progress cannot be read: %s".formatted(DiskErrorText.of(e)));
      return withUnsaved(Progress.NOTHING);
    }
  }

  /**
   * Makes a change. One that cannot be saved, for want of disk space say, is kept and saved with
   * the next.
   */
  public synchronized Update update(UnaryOperator<Progress> change) {
    unsaved.add(change);
    try (var _ = FolderLock.of(file.folder())) {
      var before = stored();
      var progress = withUnsaved(before);
      if (!progress.equals(before)) {
        file.write(ProgressFileFormat.of(progress));
      }
      unsaved.clear();
      return new Update(progress, Optional.empty());
    } catch (IOException e) {
      return new Update(read(), Optional.of(trouble(e)));
    }
  }

  private Progress withUnsaved(Progress stored) {
    var progress = stored;
    for (var change : unsaved) {
      progress = change.apply(progress);
    }
    return progress;
  }

  private Progress stored() throws IOException {
    try {
      return ProgressFileFormat.read(Files.readString(file.path())).renamed(course);
    } catch (NoSuchFileException _) {
      return Progress.NOTHING;
    } catch (UnknownProgress e) {
      return setAside(e.why());
    } catch (CharacterCodingException _) {
      return setAside("is damaged (it is not UTF-8)");
    }
  }

  /** Never deletes: what cannot be read here may be of use elsewhere. */
  private Progress setAside(String why) throws IOException {
    var aside = free(file.folder());
    Files.move(file.path(), aside);
    tell.accept(
        "Your progress.json %s. It was set aside as %s; you start afresh, your files are as they were"
            .formatted(why, aside));
    return Progress.NOTHING;
  }

  private static Path free(Path folder) {
    var path = folder.resolve("progress-set-aside.json");
    for (var i = 2; Files.exists(path); i++) {
      path = folder.resolve("progress-set-aside-%d.json".formatted(i));
    }
    return path;
  }

  private String trouble(IOException e) {
    return "Your progress was not saved (%s). Make room or allow writing to %s; the next save tries again"
        .formatted(DiskErrorText.of(e), file.folder());
  }
}
