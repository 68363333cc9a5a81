package javalings.engine.grading;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Supplier;
import javalings.engine.EngineFailure;
import javalings.engine.protocol.EngineLimits;
import javalings.model.Evidence;
import javalings.model.Job;
import javalings.model.RunOutcome;

/** Jailed compilers: as many as are asked at the same time, each lent for one job. */
final class CompilerPool implements AutoCloseable {

  /** Honest exercises need a twentieth of it on a busy machine. */
  static final Duration LIMIT = Duration.ofSeconds(10);

  /** The status of a virtual machine that was told to end when memory runs out. */
  private static final int OUT_OF_MEMORY = 3;

  private final Supplier<List<String>> command;
  private final ConcurrentLinkedDeque<JailedProcess<Job, CompilerReply>> free =
      new ConcurrentLinkedDeque<>();
  private volatile boolean closed;

  CompilerPool(Supplier<List<String>> command) {
    this.command = command;
  }

  /** Compiles a submission; a compiler that takes too long over it is killed. */
  CompilerReply compile(Job job) {
    var lent = free.poll();
    var compiler = lent != null && lent.isAlive() ? lent : start();
    compiler.awaitReady(new CompilerReply.Ready(), EngineLimits.USUAL.start());
    try {
      var reply = compiler.ask(job, LIMIT);
      free.push(compiler);
      return reply instanceof CompilerReply.Failed(var trace) ? failed(job, trace) : reply;
    } catch (IOException _) {
      return new CompilerReply.Settled(Evidence.of(ended(compiler)));
    } finally {
      if (closed) {
        close();
      }
    }
  }

  private static CompilerReply failed(Job job, String trace) {
    throw EngineFailure.over(job, trace);
  }

  private static RunOutcome ended(JailedProcess<Job, CompilerReply> compiler) {
    if (compiler.wasLate()) {
      return new RunOutcome.CompilerCut(LIMIT);
    }
    var status = compiler.status();
    return status == OUT_OF_MEMORY
        ? new RunOutcome.OutOfMemory(EngineLimits.HEAP_BYTES, List.of())
        : new RunOutcome.Died(status, compiler.tail());
  }

  /** Starts a compiler that nobody needs yet, so that it is warm when somebody does. */
  void getReady() {
    free.add(start());
  }

  private JailedProcess<Job, CompilerReply> start() {
    return JailedProcess.start(command.get(), Job.class, CompilerReply.class);
  }

  @Override
  public void close() {
    closed = true;
    for (var each = free.poll(); each != null; each = free.poll()) {
      each.close();
    }
  }
}
