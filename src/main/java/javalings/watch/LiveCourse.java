package javalings.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javalings.course.CourseFault;
import javalings.course.CourseFingerprint;
import javalings.course.ExerciseFiles;
import javalings.model.Course;
import javalings.model.ExerciseId;
import javalings.model.Source;
import javalings.watch.core.WatchEvent;
import javalings.watch.files.LearnerFiles;
import javalings.watch.files.RepeatingTask;
import javalings.watch.files.WatchedFolder;
import javalings.workspace.AnswerReader;

/**
 * The course of a session, which an update or its author may change meanwhile. Once a second it is
 * compared with the disk; when it has changed and is at rest again, it is read anew.
 */
final class LiveCourse implements AutoCloseable {

  private static final Duration LOOKING = Duration.ofSeconds(1);

  private final Runnable changed;
  private final RepeatingTask task = new RepeatingTask(this::look);
  private volatile SessionContext context;
  private Optional<CourseFingerprint> known = Optional.empty();
  private Optional<CourseFingerprint> last = Optional.empty();
  private Optional<Content> content = Optional.empty();
  private boolean distrusted;

  /** All that decides about the exercise at hand. */
  private record Content(Course course, List<Source> sources) {}

  /**
   * @param changed is told when the course has to be read anew, on a thread that must not wait
   */
  LiveCourse(SessionContext context, Runnable changed) {
    this.context = context;
    this.changed = changed;
    task.every(LOOKING);
  }

  SessionContext context() {
    return context;
  }

  WatchedFolder files() {
    return new LearnerFiles(
        new AnswerReader(context.workspace(), context.folder()), () -> context.course());
  }

  /** Looks after the files of this exercise first of all. */
  synchronized void focus(ExerciseId id) {
    var now = CourseFingerprint.of(context.folder(), id);
    known =
        Optional.of(
            known
                .map(before -> new CourseFingerprint(id, before.folders(), now.files()))
                .orElse(now));
    content = content(context, id);
  }

  /** The next reading is news in any case: the exercise at hand could not be judged by the last. */
  synchronized void distrust() {
    distrusted = true;
  }

  private synchronized void look() {
    try {
      known.ifPresent(this::compare);
    } catch (UncheckedIOException _) {
      // A folder went away while it was listed: the next look sees what has become of it.
    }
  }

  private void compare(CourseFingerprint before) {
    var now = Optional.of(CourseFingerprint.of(context.folder(), before.focus()));
    if (now.get().differsFrom(before) && now.equals(last)) {
      known = now;
      changed.run();
    }
    last = now;
  }

  /** Reads the course; tells what there is to know about it, if there is something. */
  synchronized Optional<WatchEvent> readAnew() throws IOException {
    try {
      var next = context.with(context.folder().load());
      // A workspace that was moved away is not made anew where it was.
      var news = next.workspace().exists() ? next.updater().refresh() : List.<String>of();
      context = next;
      var before = content;
      content = known.flatMap(it -> content(next, it.focus()));
      var isNews = distrusted || !content.equals(before) || !news.isEmpty();
      distrusted = false;
      return isNews
          ? Optional.of(new WatchEvent.CourseRead(next.course(), news))
          : Optional.empty();
    } catch (CourseFault e) {
      distrusted = true;
      return Optional.of(new WatchEvent.CourseBroke(String.valueOf(e.getMessage())));
    }
  }

  private static Optional<Content> content(SessionContext of, ExerciseId id) {
    try {
      return Optional.of(new Content(of.course(), new ExerciseFiles(of.folder()).of(id)));
    } catch (CourseFault _) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    task.close();
  }
}
