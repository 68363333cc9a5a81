package javalings.engine.server;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Passes on what a job prints: the first piece at once, then the newest state some times in a
 * second, however often it changes. Nothing is passed on when the job has ended.
 */
final class OutputRelay {

  private static final int PAUSE_MILLIS = 50;

  private final Consumer<String> reader;
  private @Nullable Supplier<String> newest;

  OutputRelay(Consumer<String> reader) {
    this.reader = reader;
  }

  void start() {
    Thread.ofPlatform().daemon().name("output").start(this::loop);
  }

  synchronized void printed(Supplier<String> text) {
    newest = text;
    notifyAll();
  }

  synchronized void end() {
    newest = null;
  }

  private void loop() {
    try {
      while (true) {
        passOn();
        Thread.sleep(PAUSE_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void passOn() throws InterruptedException {
    while (newest == null) {
      wait();
    }
    reader.accept(newest.get());
    newest = null;
  }
}
