package javalings.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javalings.model.Course;
import javalings.workspace.ProgressFileFormat.Stored;

/**
 * {@code .javalings/progress.json}. Several runners may have it open: every change is made to what
 * the file holds at that moment, under a lock, and replaces the file as a whole. Reading changes
 * nothing on disk; the last whole file is kept beside it.
 */
public final class ProgressFile {

  private final AtomicFile file;
  private final Consumer<String> tell;
  private final List<UnaryOperator<Progress>> unsaved = new ArrayList<>();
  private Course course;
  private boolean told;

  /**
   * Opens the file of a workspace; it need not exist.
   *
   * @param course whose renamed exercises keep their progress
   * @param tell is given a sentence when a file is damaged
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

  /**
   * Reads the progress as it is now; tells when that is impossible.
   *
   * @throws UnusableWorkspace when the file is of a newer form
   */
  public synchronized Progress read() {
    try {
      var stored = stored();
      stored.damage().ifPresent(this::tellOfDamage);
      return withUnsaved(stored.progress());
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
      var progress = withUnsaved(before.progress());
      if (!progress.equals(before.progress())) {
        replace(before, progress);
      }
      unsaved.clear();
      return new Update(progress, Optional.empty());
    } catch (IOException e) {
      return new Update(inMemory(), Optional.of(trouble(e)));
    } catch (UnusableWorkspace e) {
      return new Update(inMemory(), Optional.of("Your progress was not saved: " + e.sentence()));
    }
  }

  private void replace(Stored before, Progress progress) throws IOException {
    if (before.damage().isPresent()) {
      tellOfDamage(before.damage().get());
      tell.accept("The damaged file was set aside as %s".formatted(setAside()));
    } else {
      file.keepAs(lastGood());
    }
    file.write(ProgressFileFormat.of(progress));
  }

  /** The state to go on with when the disk does not help. */
  private Progress inMemory() {
    try {
      return withUnsaved(stored().progress());
    } catch (IOException | UnusableWorkspace _) {
      return withUnsaved(Progress.NOTHING);
    }
  }

  private Progress withUnsaved(Progress stored) {
    var progress = stored;
    for (var change : unsaved) {
      progress = change.apply(progress);
    }
    return progress;
  }

  /** With what the last whole file knew, where this one is damaged. */
  private Stored stored() throws IOException {
    try {
      var stored = ProgressFileFormat.read(text(file.path()));
      var progress =
          stored.damage().isEmpty() ? stored.progress() : stored.progress().joined(ofLastGood());
      return new Stored(progress.renamed(course), stored.damage());
    } catch (NoSuchFileException _) {
      return new Stored(Progress.NOTHING, Optional.empty());
    }
  }

  private Progress ofLastGood() throws IOException {
    return Files.isRegularFile(lastGood())
        ? ProgressFileFormat.read(text(lastGood())).progress()
        : Progress.NOTHING;
  }

  /** Bytes that are not UTF-8 spoil the lines that they are in and no others. */
  private static String text(Path path) throws IOException {
    return new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
  }

  private Path lastGood() {
    return file.folder().resolve("progress-last-good.json");
  }

  private void tellOfDamage(String damage) {
    if (!told) {
      told = true;
      tell.accept(
          "Your progress.json %s. Whatever could be read of it, and the last copy that was whole, count"
              .formatted(damage));
    }
  }

  /** Never deletes: what cannot be read here may be of use elsewhere. */
  private Path setAside() throws IOException {
    var aside = free(file.folder());
    Files.move(file.path(), aside);
    return aside;
  }

  private static Path free(Path folder) {
    var path = folder.resolve("progress-set-aside.json");
    for (var i = 2; Files.exists(path); i++) {
      path = folder.resolve("progress-set-aside-%d.json".formatted(i));
    }
    return path;
  }

  private String trouble(IOException e) {
    return Files.isDirectory(file.folder())
        ? "Your progress was not saved (%s). Make room or allow writing to %s; the next save tries again"
            .formatted(DiskErrorText.of(e), file.folder())
        : "Your progress was not saved: the workspace is not at %s any more. Move it back, or start again where it is"
            .formatted(file.folder().resolveSibling(""));
  }
}
