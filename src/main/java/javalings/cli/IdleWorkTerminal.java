package javalings.cli;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javalings.view.screens.Scene;
import javalings.watch.core.TerminalPort;
import javalings.watch.core.WatchEvent;

/** A terminal beside which some work is done once, when nobody has waited for a verdict lately. */
final class IdleWorkTerminal implements TerminalPort {

  /** So long after a verdict, a person reads or thinks. */
  private static final Duration QUIET = Duration.ofSeconds(3);

  /** How long the work may take to end when it is interrupted. */
  private static final Duration LAST_WORDS = Duration.ofSeconds(1);

  private final TerminalPort terminal;
  private final Runnable work;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> Thread.ofPlatform().daemon().name("idle-work").unstarted(task));
  private Future<?> due = CompletableFuture.completedFuture(null);
  private boolean begun;

  IdleWorkTerminal(TerminalPort terminal, Runnable work) {
    this.terminal = terminal;
    this.work = work;
  }

  @Override
  public void listen(Consumer<WatchEvent> events) {
    terminal.listen(events);
    restart();
  }

  @Override
  public void announce(Announcement announcement) {
    terminal.announce(announcement);
    switch (announcement) {
      case Announcement.Checking _, Announcement.Stopped _ -> stop();
      case Announcement.Saved _, Announcement.Judged _, Announcement.Trouble _ -> restart();
    }
  }

  private synchronized void restart() {
    stop();
    if (!begun && !clock.isShutdown()) {
      due = clock.schedule(this::begin, QUIET.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  /** Work that has begun goes on: it gives way by itself. */
  private synchronized void stop() {
    due.cancel(false);
  }

  private void begin() {
    synchronized (this) {
      begun = true;
    }
    work.run();
  }

  @Override
  public void show(Scene scene) {
    terminal.show(scene);
  }

  @Override
  public void redraw() {
    terminal.redraw();
  }

  @Override
  public boolean copy(String text) {
    return terminal.copy(text);
  }

  @Override
  public void close() {
    terminal.close();
    clock.shutdownNow();
    try {
      var _ = clock.awaitTermination(LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
