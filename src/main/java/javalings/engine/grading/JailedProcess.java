package javalings.engine.grading;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javalings.engine.EngineFailure;
import javalings.engine.client.ErrorTail;
import javalings.wire.ChildEnvironment;
import javalings.wire.MessageChannel;

/**
 * A process that is asked and answers, one request at a time, and that is killed when an answer
 * does not come in time. Its environment is a charset alone.
 *
 * @param <S> what is sent
 * @param <R> what is received
 */
final class JailedProcess<S, R> implements AutoCloseable {

  /** How long the last words of an ended process are waited for. */
  private static final Duration LAST_WORDS = Duration.ofMillis(500);

  private static final int BUFFER = 1 << 16;

  private static final ScheduledExecutorService LIMITS =
      Executors.newSingleThreadScheduledExecutor(
          work -> Thread.ofPlatform().daemon().name("grading-limits").unstarted(work));

  /**
   * A process in a jail of bubblewrap dies with the thread that started it, so that thread stays as
   * long as this program.
   */
  private static final ExecutorService STARTS =
      Executors.newSingleThreadExecutor(
          work -> Thread.ofPlatform().daemon().name("grading-starts").unstarted(work));

  private final Process process;
  private final MessageChannel<S, R> channel;
  private final ErrorTail errors;
  private volatile boolean late;
  private boolean greeted;

  private JailedProcess(Process process, Class<S> sent, Class<R> received) {
    this.process = process;
    this.errors = new ErrorTail(process.getErrorStream());
    this.channel =
        new MessageChannel<>(
            new BufferedInputStream(process.getInputStream(), BUFFER),
            new BufferedOutputStream(process.getOutputStream(), BUFFER),
            sent,
            received);
  }

  static <S, R> JailedProcess<S, R> start(List<String> command, Class<S> sent, Class<R> received) {
    var builder = new ProcessBuilder(command);
    ChildEnvironment.isolate(builder.environment());
    return new JailedProcess<>(started(builder), sent, received);
  }

  private static Process started(ProcessBuilder builder) {
    try {
      return CompletableFuture.supplyAsync(() -> start(builder), STARTS).join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof UncheckedIOException cause ? cause : e;
    }
  }

  private static Process start(ProcessBuilder builder) {
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException("a jailed Java cannot be started", e);
    }
  }

  /** Waits until the process says that it is ready; throws where it never is. */
  void awaitReady(R ready, Duration limit) {
    if (greeted) {
      return;
    }
    try {
      greeted = ready.equals(receive(limit));
    } catch (IOException _) {
      greeted = false;
    }
    if (!greeted) {
      close();
      throw late ? EngineFailure.neverReady(limit) : EngineFailure.atStart(status(), tail());
    }
  }

  /** Asks and waits; an answer that does not come in time is an exception, as is a broken one. */
  R ask(S request, Duration limit) throws IOException {
    try {
      channel.send(request);
      return receive(limit);
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  private R receive(Duration limit) throws IOException {
    var kill = LIMITS.schedule(this::tooLate, limit.toMillis(), TimeUnit.MILLISECONDS);
    try {
      return channel.receive();
    } finally {
      kill.cancel(false);
    }
  }

  private void tooLate() {
    late = true;
    process.destroyForcibly();
  }

  /** Whether it was killed because an answer did not come in time. */
  boolean wasLate() {
    return late;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** The exit status of a process that has ended, or is made to. */
  int status() {
    try {
      if (!process.waitFor(LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor();
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  /** The end of its error stream. */
  String tail() {
    try {
      return errors.await(LAST_WORDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
