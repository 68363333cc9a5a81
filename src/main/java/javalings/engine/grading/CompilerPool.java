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

  /** Honest exercises need a fiftieth of it where nobody else wants the processor. */
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

  /**
   * Compiles a submission; a compiler that takes too long over it is killed. Where one ends that
   * has compiled others' files, a new one has the last word.
   */
  CompilerReply compile(Job job) {
    var lent = free.poll();
    var compiler = lent != null && lent.isAlive() ? lent : start();
    try {
      return asked(compiler, job);
    } catch (IOException _) {
      return compiler == lent && !compiler.wasLate() ? compiledAnew(job) : settled(compiler);
    } finally {
      if (closed) {
        close();
      }
    }
  }

  private CompilerReply compiledAnew(Job job) {
    var fresh = start();
    try {
      return asked(fresh, job);
    } catch (IOException _) {
      return settled(fresh);
    }
  }

  private CompilerReply asked(JailedProcess<Job, CompilerReply> compiler, Job job)
      throws IOException {
    compiler.awaitReady(new CompilerReply.Ready(), EngineLimits.USUAL.start());
    var reply = compiler.ask(job, Patience.forProcessorTime(LIMIT));
    free.push(compiler);
    return reply instanceof CompilerReply.Failed(var trace) ? failed(job, trace) : reply;
  }

  private static CompilerReply settled(JailedProcess<Job, CompilerReply> compiler) {
    return new CompilerReply.Settled(Evidence.of(ended(compiler)));
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
