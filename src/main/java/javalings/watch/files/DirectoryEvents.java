package javalings.watch.files;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryChangeListener;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The events that the operating system sends about some folders. Contents are compared further on,
 * so directory-watcher is told not to hash what it sees.
 */
final class DirectoryEvents implements DirectoryChangeListener, AutoCloseable {

  private final Consumer<Path> touched;
  private final Runnable overflowed;
  private final Consumer<String> ended;
  private final DirectoryWatcher watcher;
  private volatile boolean closed;

  /**
   * @param ended told once when no more events will come though nobody closed this, and why
   * @throws IOException when the operating system refuses, as at inotify's limit
   */
  DirectoryEvents(
      List<Path> folders, Consumer<Path> touched, Runnable overflowed, Consumer<String> ended)
      throws IOException {
    this.touched = touched;
    this.overflowed = overflowed;
    this.ended = ended;
    this.watcher =
        DirectoryWatcher.builder().paths(folders).listener(this).fileHashing(false).build();
    start();
  }

  private void start() throws IOException {
    var loop = watcher.watchAsync(task -> Thread.ofPlatform().daemon().name("events").start(task));
    if (loop.isCompletedExceptionally()) {
      watcher.close();
      throw new IOException(sentence(loop.exceptionNow()));
    }
    var _ = loop.whenComplete((_, trouble) -> tellEnd(Optional.ofNullable(trouble)));
  }

  private void tellEnd(Optional<Throwable> trouble) {
    if (!closed) {
      ended.accept(trouble.map(DirectoryEvents::sentence).orElse("the folder was replaced"));
    }
  }

  @Override
  public void onEvent(DirectoryChangeEvent event) {
    switch (event.eventType()) {
      case CREATE, MODIFY, DELETE -> touched.accept(event.path());
      case OVERFLOW -> overflowed.run();
    }
  }

  @Override
  public void onException(Exception trouble) {
    overflowed.run();
  }

  private static String sentence(Throwable trouble) {
    var cause = trouble instanceof UncheckedIOException wrapped ? wrapped.getCause() : trouble;
    var message = cause == null ? null : cause.getMessage();
    return message != null && message.contains("inotify")
        ? "this machine's limit of watched folders is used up (" + message + ")"
        : String.valueOf(message);
  }

  @Override
  public void close() {
    closed = true;
    try {
      watcher.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
