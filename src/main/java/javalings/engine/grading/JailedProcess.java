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
import java.util.function.BooleanSupplier;
import javalings.engine.EngineFailure;
import javalings.engine.client.ErrorTail;
import javalings.wire.ChildEnvironment;
import javalings.wire.MessageChannel;
import org.jspecify.annotations.Nullable;

/**
 * A process that is asked and answers, one request at a time, and that is killed when an answer
 * does not come in time. Its environment is a charset alone.
 *
 * @param <S> what is sent
 * @param <R> what is received
 */
final class JailedProcess<S, R> implements AutoCloseable {

  /** How often a process that works is looked at. */
  private static final Duration BETWEEN = Duration.ofMillis(100);

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
  private final BooleanSupplier greed;
  private volatile boolean late;
  private volatile boolean greedy;
  private boolean starved;
  private @Nullable ProcessorWatch current;
  private boolean greeted;

  private JailedProcess(Process process, Class<S> sent, Class<R> received, BooleanSupplier greed) {
    this.process = process;
    this.greed = greed;
    this.errors = new ErrorTail(process.getErrorStream());
    this.channel =
        new MessageChannel<>(
            new BufferedInputStream(process.getInputStream(), BUFFER),
            new BufferedOutputStream(process.getOutputStream(), BUFFER),
            sent,
            received);
  }

  static <S, R> JailedProcess<S, R> start(List<String> command, Class<S> sent, Class<R> received) {
    return start(command, sent, received, () -> false);
  }

  /**
   * Starts a process.
   *
   * @param greed whether it has taken more than it may have; it is then killed
   */
  static <S, R> JailedProcess<S, R> start(
      List<String> command, Class<S> sent, Class<R> received, BooleanSupplier greed) {
    var builder = new ProcessBuilder(command);
    ChildEnvironment.isolate(builder.environment());
    return new JailedProcess<>(started(builder), sent, received, greed);
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
      greeted = ready.equals(watched(Patience.forProcessorTime(limit), channel::receive));
    } catch (IOException _) {
      greeted = false;
    }
    if (!greeted) {
      close();
      throw late ? EngineFailure.neverReady(limit) : EngineFailure.atStart(status(), tail());
    }
  }

  /** Asks and waits; an answer that does not come in time is an exception, as is a broken one. */
  R ask(S request, Patience patience) throws IOException {
    try {
      return watched(
          patience,
          () -> {
            channel.send(request);
            return channel.receive();
          });
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  private interface Conversation<R> {
    R answer() throws IOException;
  }

  private R watched(Patience patience, Conversation<R> conversation) throws IOException {
    var watch = new ProcessorWatch(process.toHandle());
    begin(watch);
    var looks =
        LIMITS.scheduleWithFixedDelay(
            () -> look(watch, patience),
            BETWEEN.toMillis(),
            BETWEEN.toMillis(),
            TimeUnit.MILLISECONDS);
    try {
      return conversation.answer();
    } finally {
      looks.cancel(false);
      end(watch);
    }
  }

  private synchronized void begin(ProcessorWatch watch) {
    current = watch;
  }

  /** A look that is still under way does no harm to the next request. */
  private synchronized void end(ProcessorWatch watch) {
    current = null;
    starved = watch.isStarved();
  }

  private void look(ProcessorWatch watch, Patience patience) {
    watch.look();
    var over = patience.isOver(watch.wall(), watch.isStarved());
    if (over || greed.getAsBoolean()) {
      kill(watch, over);
    }
  }

  private synchronized void kill(ProcessorWatch watch, boolean over) {
    if (current == watch) {
      late = over;
      greedy = !over;
      process.destroyForcibly();
    }
  }

  /** Whether the machine kept it from running while its last answer was waited for. */
  boolean wasStarved() {
    return starved;
  }

  /** Whether it was killed because an answer did not come in time. */
  boolean wasLate() {
    return late;
  }

  /** Whether it was killed because it took more than it may have. */
  boolean wasGreedy() {
    return greedy;
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
