package javalings.engine.grading;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javalings.compile.CompiledChecks;
import javalings.engine.HeapBetweenJobs;
import javalings.model.Diagnostic;
import javalings.model.Evidence;
import javalings.model.Job;
import javalings.model.Place;
import javalings.sandbox.jail.JailMode;
import javalings.wire.MessageChannel;

/**
 * The program of a jailed compiler. It runs no code of a submission, so one serves many students.
 * Arguments: the mode, and the file of compiled checks, if there is one.
 */
final class CompilerMain {

  private CompilerMain() {}

  public static void main(String[] args) {
    run(args, PolicyFindings::of);
  }

  static void run(String[] args, SubmissionCompiler.Policy policy) {
    var checks = args.length == 2 ? CompiledChecks.read(Path.of(args[1])) : CompiledChecks.NONE;
    var compiler = new SubmissionCompiler(checks, policy);
    compiler.warmUp();
    if (args[0].equals(JailedCommand.TRAIN)) {
      return;
    }
    JailMode.valueOf(args[0]).enter(Set.of());
    serve(compiler);
  }

  /** Ends with its standard input, so that it never outlives the grader. */
  private static void serve(SubmissionCompiler compiler) {
    var channel =
        new MessageChannel<>(
            new FileInputStream(FileDescriptor.in),
            new FileOutputStream(FileDescriptor.out),
            CompilerReply.class,
            Job.class);
    try {
      channel.send(new CompilerReply.Ready());
      var heap = new HeapBetweenJobs();
      while (true) {
        channel.send(reply(compiler, channel.receive()));
        heap.calmDown();
      }
    } catch (IOException _) {
      Runtime.getRuntime().halt(0);
    }
  }

  private static CompilerReply reply(SubmissionCompiler compiler, Job job) {
    try {
      return compiler.compile(job);
    } catch (StackOverflowError _) {
      return new CompilerReply.Settled(Evidence.rejected(List.of(tooDeep(job)), List.of()));
    } catch (RuntimeException | LinkageError e) { // the grader tells of it
      var trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      return new CompilerReply.Failed(trace.toString());
    }
  }

  private static Diagnostic tooDeep(Job job) {
    return Diagnostic.error(
        "javac.gave.up",
        "the compiler gave up on this file: it is nested too deeply",
        Place.line(job.sources().getFirst().path(), 1));
  }
}
