package javalings.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javalings.model.Report;
import javalings.view.screens.Scene;
import javalings.view.screens.WatchView;
import javalings.view.screens.WatchView.Phase;
import javalings.watch.core.Key;
import javalings.watch.core.TerminalPort;
import javalings.watch.core.WatchEvent;

/** A terminal that remembers what it was shown. */
final class RecordingTerminal implements TerminalPort {

  private static final long PATIENCE_SECONDS = 20;

  private final List<Scene> scenes = new ArrayList<>();
  private final List<Announcement> announcements = new ArrayList<>();
  private Consumer<WatchEvent> events = _ -> {};
  private boolean closed;

  @Override
  public synchronized void listen(Consumer<WatchEvent> receiver) {
    events = receiver;
    notifyAll();
  }

  @Override
  public synchronized void show(Scene scene) {
    scenes.add(scene);
    notifyAll();
  }

  @Override
  public void redraw() {
    // Nothing is lost here.
  }

  @Override
  public synchronized void announce(Announcement announcement) {
    announcements.add(announcement);
  }

  @Override
  public boolean copy(String text) {
    return text.endsWith(".java");
  }

  @Override
  public synchronized void close() {
    closed = true;
    notifyAll();
  }

  synchronized void press(String keys) {
    keys.codePoints().forEach(key -> events.accept(new WatchEvent.Pressed(new Key.Letter(key))));
  }

  synchronized boolean isClosed() {
    return closed;
  }

  synchronized List<Scene> scenes() {
    return List.copyOf(scenes);
  }

  synchronized List<Announcement> announcements() {
    return List.copyOf(announcements);
  }

  /** Waits until what is on the screen is as wanted. */
  synchronized Scene await(String what, Predicate<Scene> wanted) throws InterruptedException {
    var limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (scenes.isEmpty() || !wanted.test(scenes.getLast())) {
      var left = limit - System.nanoTime();
      assertThat(left).as("waited for " + what + "; there is " + scenes).isPositive();
      TimeUnit.NANOSECONDS.timedWait(this, left);
    }
    return scenes.getLast();
  }

  /** Waits for the verdict about a text. */
  Report awaitVerdictOn(String text) throws InterruptedException {
    var scene =
        await("the verdict on " + text, it -> textJudged(it).filter(text::equals).isPresent());
    return report(scene).orElseThrow();
  }

  static Optional<String> textJudged(Scene scene) {
    return report(scene).map(it -> it.sources().isEmpty() ? "" : it.sources().getFirst().text());
  }

  private static Optional<Report> report(Scene scene) {
    return scene instanceof WatchView view && view.phase() instanceof Phase.Judged(var report)
        ? Optional.of(report)
        : Optional.empty();
  }
}
