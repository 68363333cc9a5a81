package javalings.engine.client;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javalings.engine.EngineFailure;
import javalings.engine.protocol.EngineReply;
import javalings.engine.protocol.EngineRequest;
import javalings.wire.MessageChannel;

/**
 * One engine process as its parent sees it: requests in, replies out, and its end. It knows no
 * limits; its owner kills it.
 */
final class EngineProcess {

  /** How long a process whose channel is closed may take to end, and its last words to come. */
  private static final Duration LAST_WORDS = Duration.ofSeconds(2);

  private static final int BUFFER = 1 << 16;

  private final Process process;
  private final EngineFolder folder;
  private final MessageChannel<EngineRequest, EngineReply> channel;
  private final ErrorTail errors;

  /** Whether it fell silent, and had to be ended from here. */
  private volatile boolean isEndedByUs;

  private final ProtocolLog log;

  private EngineProcess(Process process, EngineFolder folder, ProtocolLog log) {
    this.process = process;
    this.folder = folder;
    this.log = log;
    this.errors = new ErrorTail(process.getErrorStream());
    this.channel =
        new MessageChannel<>(
            new BufferedInputStream(process.getInputStream(), BUFFER),
            new BufferedOutputStream(process.getOutputStream(), BUFFER),
            EngineRequest.class,
            EngineReply.class);
  }

  static EngineProcess start(JavaCommand command, ProtocolLog log) {
    try {
      var folder = EngineFolder.make();
      var builder = new ProcessBuilder(command.in(folder).words());
      builder.directory(folder.path().toFile());
      builder.environment().put(EngineFolder.VARIABLE, folder.path().toString());
      return new EngineProcess(builder.start(), folder, log);
    } catch (IOException e) {
      throw EngineFailure.cannotStart(String.valueOf(e.getMessage()));
    }
  }

  /**
   * Tells of everything that the process says, on a thread of its own.
   *
   * @param ended is told last
   */
  void listen(Consumer<EngineReply> said, Consumer<EngineEnd> ended) {
    Thread.ofPlatform().daemon().name("engine-replies").start(() -> read(said, ended));
  }

  /** Sends a request; where the process is gone already, its end says so. */
  void send(EngineRequest request) {
    log.sent(process.pid(), request);
    try {
      channel.send(request);
    } catch (IOException e) {
      kill();
    }
  }

  void kill() {
    isEndedByUs |= process.isAlive();
    process.destroyForcibly();
    folder.delete();
  }

  private void read(Consumer<EngineReply> said, Consumer<EngineEnd> ended) {
    EngineFolder.sweep();
    try {
      while (true) {
        var reply = channel.receive();
        log.received(process.pid(), reply);
        said.accept(reply);
      }
    } catch (IOException e) {
      var end = end();
      folder.delete();
      log.received(process.pid(), end);
      ended.accept(end);
    }
  }

  /** The channel is closed, so the process is ending; where it will not, it is made to. */
  private EngineEnd end() {
    try {
      if (!process.waitFor(LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS)) {
        kill();
        process.waitFor(LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS);
      }
      var status = process.isAlive() || isEndedByUs ? EngineEnd.SILENT : process.exitValue();
      return new EngineEnd(status, errors.await(LAST_WORDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new EngineEnd(EngineEnd.SILENT, "");
    }
  }
}
