package javalings.engine.client;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javalings.engine.protocol.EngineReply;
import javalings.engine.protocol.EngineRequest;
import javalings.model.Frame;
import javalings.wire.MessageChannel;

/**
 * One engine process as its parent sees it: requests in, events out. It knows no limits; its owner
 * kills it.
 */
final class EngineProcess {

  /** What its owner is told, on the thread that reads from the process. */
  sealed interface Event {

    record Ready() implements Event {}

    record Began(long number) implements Event {}

    record Running(long number) implements Event {}

    record Done(EngineReply.Done reply) implements Event {}

    record Broke(EngineReply.Broke reply) implements Event {}

    /**
     * The process is gone; nothing follows.
     *
     * @param exit the learner's frames that ended it, empty when it ended otherwise
     * @param tail the end of its error stream
     */
    record Gone(int status, boolean byExit, List<Frame> exit, String tail) implements Event {}
  }

  private static final int TAIL = 4 * 1024;

  private final Process process;
  private final MessageChannel<EngineRequest, EngineReply> channel;
  private final Tail errors = new Tail(TAIL);
  private final Consumer<Event> owner;

  private EngineProcess(Process process, Consumer<Event> owner) {
    this.process = process;
    this.owner = owner;
    this.channel =
        new MessageChannel<>(
            new BufferedInputStream(process.getInputStream(), 1 << 16),
            new BufferedOutputStream(process.getOutputStream(), 1 << 16),
            EngineRequest.class,
            EngineReply.class);
  }

  static EngineProcess start(JavaCommand command, Consumer<Event> owner) {
    try {
      var engine = new EngineProcess(new ProcessBuilder(command.words()).start(), owner);
      Thread.ofPlatform().daemon().name("engine-replies").start(engine::read);
      Thread.ofPlatform().daemon().name("engine-errors").start(engine::drainErrors);
      return engine;
    } catch (IOException e) {
      throw new UncheckedIOException("the engine's Java cannot be started", e);
    }
  }

  /** Sends a request; where the process is gone already, the event of that says so. */
  void send(EngineRequest request) {
    try {
      channel.send(request);
    } catch (IOException e) {
      kill();
    }
  }

  void kill() {
    process.destroyForcibly();
  }

  boolean awaitEnd(long millis) throws InterruptedException {
    return process.waitFor(millis, TimeUnit.MILLISECONDS);
  }

  private void read() {
    var exit = List.<Frame>of();
    var byExit = false;
    try {
      while (true) {
        switch (channel.receive()) {
          case EngineReply.Ready _ -> owner.accept(new Event.Ready());
          case EngineReply.Began began -> owner.accept(new Event.Began(began.number()));
          case EngineReply.Running running -> owner.accept(new Event.Running(running.number()));
          case EngineReply.Done done -> owner.accept(new Event.Done(done));
          case EngineReply.Broke broke -> owner.accept(new Event.Broke(broke));
          case EngineReply.Exiting exiting -> {
            exit = exiting.frames();
            byExit = true;
          }
        }
      }
    } catch (IOException e) {
      owner.accept(new Event.Gone(status(), byExit, exit, errors.text()));
    }
  }

  /** The channel is closed, so the process is ending; where it will not, it is made to. */
  private int status() {
    try {
      if (!process.waitFor(2, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        process.waitFor(2, TimeUnit.SECONDS);
      }
      return process.isAlive() ? -1 : process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  private void drainErrors() {
    try (var in = process.getErrorStream()) {
      var buffer = new byte[1024];
      for (var n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        errors.add(new String(buffer, 0, n, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      errors.add("(its error stream broke off)");
    }
  }

  /** The last characters of a stream. */
  private static final class Tail {
    private final int most;
    private final StringBuilder text = new StringBuilder();

    Tail(int most) {
      this.most = most;
    }

    synchronized void add(String more) {
      text.append(more);
      text.delete(0, Math.max(0, text.length() - most));
    }

    synchronized String text() {
      return text.toString().strip();
    }
  }
}
