package javalings.watch.files;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javalings.model.Answer;
import javalings.model.ExerciseId;
import javalings.watch.core.WatchEvent;
import org.jspecify.annotations.Nullable;

/**
 * Tells of every save in a folder of exercises: by the operating system's events where they can be
 * relied on, by looking where not. Even where events arrive, the exercise in focus is looked at
 * once in a while, so that one that got lost costs a second and not its author's trust.
 */
public final class SaveWatcher implements AutoCloseable {

  private static final Duration LOOKING = Duration.ofMillis(200);
  private static final Duration MAKING_SURE = Duration.ofSeconds(1);

  private final WatchedFolder folder;
  private final Consumer<WatchEvent> events;
  private final SaveDetector detector;
  private final RepeatingTask task = new RepeatingTask(this::lookAtFocus);
  private final AtomicReference<@Nullable ExerciseId> focus = new AtomicReference<>();
  private volatile @Nullable DirectoryEvents directoryEvents;

  /**
   * @param poll whether to look instead of waiting for events, whatever the file system is
   */
  public SaveWatcher(WatchedFolder folder, boolean poll, Consumer<WatchEvent> events) {
    this.folder = folder;
    this.events = events;
    this.detector = new SaveDetector(folder, this::saved);
    if (poll) {
      task.every(LOOKING);
    } else {
      RemoteFileSystems.reasonFor(folder.root()).ifPresentOrElse(this::lookBecause, this::listen);
    }
  }

  /** Names the exercise that is on the screen, with the files as they are shown there. */
  public void focus(Answer answer) {
    detector.know(answer);
    focus.set(answer.id());
  }

  private void listen() {
    try {
      directoryEvents =
          new DirectoryEvents(
              folder.watched(), this::touched, this::lookAtFocus, this::lookBecause);
      task.every(MAKING_SURE);
    } catch (IOException e) {
      lookBecause(String.valueOf(e.getMessage()));
    }
  }

  private void lookBecause(String reason) {
    task.every(LOOKING);
    events.accept(
        new WatchEvent.WatcherTrouble(
            capitalised(reason) + ", so I look at the file five times a second."));
  }

  private static String capitalised(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private void touched(Path path) {
    folder.exerciseAt(path).ifPresent(detector::touch);
  }

  /** A starter that an update or a reset brings to another exercise is nobody's save. */
  private void saved(Answer answer) {
    if (answer.id().equals(focus.get()) || !folder.isAsHandedOut(answer)) {
      events.accept(new WatchEvent.Saved(answer));
    }
  }

  private void lookAtFocus() {
    var id = focus.get();
    if (id != null) {
      detector.touch(id);
    }
  }

  @Override
  public void close() {
    task.close();
    if (directoryEvents != null) {
      directoryEvents.close();
    }
    detector.close();
  }
}
