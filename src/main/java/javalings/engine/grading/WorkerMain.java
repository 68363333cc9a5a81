package javalings.engine.grading;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;
import javalings.cost.CurrentMeasuringJvm;
import javalings.sandbox.CheckClassLoader;
import javalings.sandbox.jail.JailGrant;
import javalings.sandbox.jail.JailMode;
import javalings.sandbox.policy.ApiPolicy;
import javalings.wire.MessageChannel;

/**
 * The program of a worker: the only one that runs the code of a submission. It gets warm, gives up
 * every right that it does not need any more, and then takes requests one after the other. Its
 * arguments are the mode, and the grants of the jail.
 */
final class WorkerMain {

  private final MessageChannel<WorkerReply, WorkerRequest> channel;
  private final BlockingQueue<WorkerRequest> requests = new LinkedBlockingQueue<>();

  private WorkerMain(MessageChannel<WorkerReply, WorkerRequest> channel) {
    this.channel = channel;
  }

  public static void main(String[] args) throws InterruptedException {
    run(
        args,
        (exercise, request) ->
            new CheckClassLoader(
                exercise, ApiPolicy.of(request.grants(), request.needs()), request.shapesJudged()));
  }

  static void run(String[] args, SubmissionRun.Loading loading) throws InterruptedException {
    var worker = new WorkerMain(takeChannel());
    CurrentMeasuringJvm.startNoOther();
    var runner = new SubmissionRun(loading);
    WorkerWarmUp.play(runner);
    if (args[0].equals(JailedCommand.TRAIN)) {
      WorkerRehearsal.play(runner);
      return;
    }
    var grants = grants(args);
    if (grants.contains(JailGrant.LOOPBACK)) {
      WorkerWarmUp.sockets();
    }
    JailMode.valueOf(args[0]).enter(grants);
    worker.serve(runner);
  }

  private static Set<JailGrant> grants(String[] args) {
    return Arrays.stream(args).skip(1).map(JailGrant::valueOf).collect(Collectors.toSet());
  }

  /** The real standard streams are the channel; nothing of a submission may write there. */
  private static MessageChannel<WorkerReply, WorkerRequest> takeChannel() {
    var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    System.setOut(nowhere);
    System.setErr(nowhere);
    return new MessageChannel<>(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        WorkerReply.class,
        WorkerRequest.class);
  }

  private void serve(SubmissionRun runner) throws InterruptedException {
    Thread.ofPlatform().daemon().name("requests").start(this::receive);
    try {
      channel.send(new WorkerReply.Ready());
      for (var answered = 0; ; answered++) {
        var request = requests.take();
        channel.send(runner.run(request, new ReplyStamp(request.nonce(), answered)));
      }
    } catch (IOException _) {
      end();
    }
  }

  private void receive() {
    try {
      while (true) {
        requests.put(channel.receive());
      }
    } catch (IOException | InterruptedException _) {
      end();
    }
  }

  /** The grader is gone, so the process ends, whatever the submission is doing. */
  private static void end() {
    Runtime.getRuntime().halt(0);
  }
}
