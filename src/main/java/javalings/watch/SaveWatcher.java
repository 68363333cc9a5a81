package javalings.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javalings.model.ExerciseId;
import org.jspecify.annotations.Nullable;

/**
 * Tells of every save in the learner's folder: by the operating system's events where they can be
 * relied on, by looking where not. Even where events arrive, the exercise in focus is looked at
 * once in a while, so that one that got lost costs a second and not the learner's trust.
 */
final class SaveWatcher implements AutoCloseable {

  private static final Duration LOOKING = Duration.ofMillis(200);
  private static final Duration MAKING_SURE = Duration.ofSeconds(1);

  private final Watched watched;
  private final Consumer<WatchEvent> events;
  private final Settling settling;
  private final Heartbeat heartbeat = new Heartbeat(this::lookAtFocus);
  private final AtomicReference<@Nullable ExerciseId> focus = new AtomicReference<>();
  private volatile @Nullable Announcements announcements;

  /**
   * @param poll whether to look instead of waiting for events, whatever the file system is
   */
  SaveWatcher(Watched watched, boolean poll, Consumer<WatchEvent> events) {
    this.watched = watched;
    this.events = events;
    this.settling = new Settling(watched, save -> events.accept(new WatchEvent.Saved(save)));
    if (poll) {
      heartbeat.every(LOOKING);
    } else {
      SilentMounts.reasonFor(watched.root()).ifPresentOrElse(this::lookBecause, this::listen);
    }
  }

  /** Names the exercise that is on the screen, with the files as they are shown there. */
  void focus(Snapshot snapshot) {
    settling.know(snapshot);
    focus.set(snapshot.id());
  }

  private void listen() {
    try {
      announcements =
          new Announcements(watched.root(), this::touched, this::lookAtFocus, this::lookBecause);
      heartbeat.every(MAKING_SURE);
    } catch (IOException e) {
      lookBecause(String.valueOf(e.getMessage()));
    }
  }

  private void lookBecause(String reason) {
    heartbeat.every(LOOKING);
    events.accept(
        new WatchEvent.WatcherTrouble(
            capitalised(reason) + ", so I look at the file five times a second."));
  }

  private static String capitalised(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private void touched(Path path) {
    watched.exerciseAt(path).ifPresent(settling::touch);
  }

  private void lookAtFocus() {
    var id = focus.get();
    if (id != null) {
      settling.touch(id);
    }
  }

  @Override
  public void close() {
    heartbeat.close();
    if (announcements != null) {
      announcements.close();
    }
    settling.close();
  }
}
