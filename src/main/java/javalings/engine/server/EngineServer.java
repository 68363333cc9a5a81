package javalings.engine.server;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import javalings.engine.HeapBetweenJobs;
import javalings.engine.protocol.EngineReply;
import javalings.engine.protocol.EngineRequest;
import javalings.model.CheckResult;
import javalings.model.Frame;
import javalings.model.Job;
import javalings.wire.MessageChannel;

/**
 * The engine's side of the channel: takes jobs from the standard input one after the other and ends
 * with it, whatever the learner's code is doing then, so that no engine outlives its terminal.
 */
public final class EngineServer {

  /** The status of a process whose parent is gone; nothing reads it. */
  private static final int ORPHANED = 0;

  private final MessageChannel<EngineReply, EngineRequest> channel;
  private final JobRunner runner;
  private final BlockingQueue<Work> queue = new LinkedBlockingQueue<>();
  private final HeapBetweenJobs heap = new HeapBetweenJobs();
  private final OutputRelay output = new OutputRelay(text -> tell(new EngineReply.Printing(text)));
  private volatile boolean running;

  /** A piece of work; they are done in turn. */
  private interface Work {
    void run() throws IOException;
  }

  private EngineServer(MessageChannel<EngineReply, EngineRequest> channel, JobRunner runner) {
    this.channel = channel;
    this.runner = runner;
  }

  /** Serves until the parent is gone; never returns. */
  public static void serve(JobRunner runner) throws InterruptedException {
    var in = new FileInputStream(FileDescriptor.in);
    var out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
    keepStandardOutputClean();
    var channel = new MessageChannel<>(in, out, EngineReply.class, EngineRequest.class);
    try {
      new EngineServer(channel, runner).loop();
    } catch (IOException e) {
      orphaned();
    }
  }

  /** The real standard output belongs to the channel; nothing else may write there. */
  private static void keepStandardOutputClean() {
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
  }

  private void loop() throws IOException, InterruptedException {
    Runtime.getRuntime().addShutdownHook(new Thread(this::tellOfExit, "exit-witness"));
    Thread.ofPlatform().daemon().name("requests").start(this::receive);
    output.start();
    channel.send(new EngineReply.Ready());
    while (true) {
      queue.take().run();
      heap.calmDown();
    }
  }

  private void receive() {
    try {
      while (true) {
        accept(channel.receive());
      }
    } catch (IOException | InterruptedException e) {
      orphaned();
    }
  }

  /** Sources that come next are compiled beside the work, and no work is dropped after it. */
  private void accept(EngineRequest request) throws InterruptedException {
    switch (request) {
      case EngineRequest.Try job -> queue.put(() -> answer(job));
      case EngineRequest.Warm _ -> warmUp(runner.warmUpJobs().iterator());
      case EngineRequest.Prepare(var sources, var needs) -> runner.prepare(sources, needs);
      case EngineRequest.Drop _ -> runner.drop();
    }
  }

  /** A job of a learner's that comes meanwhile waits for one of these, and not for all of them. */
  private void warmUp(Iterator<Job> jobs) {
    if (jobs.hasNext()) {
      queue.add(() -> {
        var _ = runner.run(jobs.next(), () -> {});
        warmUp(jobs);
      });
    }
  }

  /** The parent is gone, so the process ends, whatever the learner's code is doing. */
  private static void orphaned() {
    TerminalRestorer.giveBack();
    Runtime.getRuntime().halt(ORPHANED);
  }

  private void answer(EngineRequest.Try request) throws IOException {
    channel.send(new EngineReply.Began());
    channel.send(reply(request.job()));
  }

  private EngineReply reply(Job job) {
    try {
      return new EngineReply.Done(runner.run(job, new Progress()));
    } catch (RuntimeException | Error e) { // the parent tells of it; the engine may be unharmed
      return new EngineReply.Broke(trace(e));
    } finally {
      running = false;
      output.end();
    }
  }

  private static String trace(Throwable thrown) {
    var text = new StringWriter();
    thrown.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  private final class Progress implements JobProgress {
    @Override
    public void running() {
      running = true;
      tell(new EngineReply.Running());
    }

    @Override
    public void printed(Supplier<String> text) {
      output.printed(text);
    }

    @Override
    public void failed(CheckResult check) {
      tell(new EngineReply.Failing(check));
    }
  }

  private void tell(EngineReply reply) {
    try {
      channel.send(reply);
    } catch (IOException e) {
      orphaned();
    }
  }

  /** While checks run, only the code under check ends this virtual machine: say from where. */
  private void tellOfExit() {
    if (!running) {
      return;
    }
    tell(new EngineReply.Exiting(framesOfExit()));
  }

  private List<Frame> framesOfExit() {
    return Thread.getAllStackTraces().values().stream()
        .filter(EngineServer::exits)
        .map(runner::ownFrames)
        .findFirst()
        .orElse(List.of());
  }

  private static boolean exits(StackTraceElement[] stack) {
    return Arrays.stream(stack)
        .anyMatch(frame ->
            frame.getClassName().equals("java.lang.Runtime")
                && frame.getMethodName().equals("exit"));
  }
}
