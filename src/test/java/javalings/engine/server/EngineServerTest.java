package javalings.engine.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javalings.engine.EngineFailure;
import javalings.engine.RunListener;
import javalings.engine.client.BrokenEngine;
import javalings.engine.client.ForkedEngine;
import javalings.engine.client.JavaCommand;
import javalings.engine.protocol.EngineReply;
import javalings.engine.protocol.EngineRequest;
import javalings.model.CheckResult;
import javalings.model.Evidence;
import javalings.model.ExerciseId;
import javalings.model.Frame;
import javalings.model.Job;
import javalings.model.Source;
import javalings.wire.MessageChannel;
import org.junit.jupiter.api.Test;

class EngineServerTest {

  private static final String LOOP =
      "class Loop { static int spin() { while (true) try { Thread.onSpinWait(); } catch (Throwable t) { } } }";
  private static final String CHECK =
      "class LoopCheck { @org.junit.jupiter.api.Test void spins() { Loop.spin(); } }";

  @Test
  void anEngineEndsWithItsParentWhateverTheLearnersCodeIsDoing() throws Exception {
    var command = new JavaCommand("javalings.engine.server.EngineMain", JavaCommand.cacheOfBuild());
    var process = new ProcessBuilder(command.words()).redirectErrorStream(false).start();
    try {
      var channel = channel(process);
      assertThat(channel.receive()).isEqualTo(new EngineReply.Ready());
      channel.send(new EngineRequest.Try(loop()));
      assertThat(channel.receive()).isEqualTo(new EngineReply.Began());
      assertThat(channel.receive()).isEqualTo(new EngineReply.Running());
      process.getOutputStream().close();
      assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
  }

  /** A standby that has just taken over is not warm yet, and somebody waits for it. */
  @Test
  void aLearnersJobWaitsForOneStepOfTheWarmUpOnly() throws Exception {
    var command = new JavaCommand(NeverWarm.class.getName(), Optional.empty());
    var process = new ProcessBuilder(command.words()).start();
    try {
      var channel = channel(process);
      assertThat(channel.receive()).isEqualTo(new EngineReply.Ready());
      channel.send(new EngineRequest.Warm());
      channel.send(new EngineRequest.Try(loop()));
      assertThat(channel.receive()).isEqualTo(new EngineReply.Began());
      assertThat(channel.receive()).isInstanceOf(EngineReply.Done.class);
    } finally {
      process.destroyForcibly();
    }
  }

  /** An engine whose warm-up has no end. */
  static final class NeverWarm {
    private NeverWarm() {}

    public static void main(String[] args) throws Exception {
      EngineServer.serve(
          new JobRunner() {
            @Override
            public Evidence run(Job job, JobProgress progress) {
              return Evidence.compiled(List.of(), List.of());
            }

            @Override
            public List<Job> warmUpJobs() {
              return Collections.nCopies(Integer.MAX_VALUE, loop());
            }

            @Override
            public List<Frame> ownFrames(StackTraceElement[] stack) {
              return List.of();
            }
          });
    }
  }

  private static MessageChannel<EngineRequest, EngineReply> channel(Process process) {
    return new MessageChannel<>(
        process.getInputStream(),
        process.getOutputStream(),
        EngineRequest.class,
        EngineReply.class);
  }

  @Test
  void aBugInTheEngineIsOursAndNeverTheLearners() {
    var command = new JavaCommand(BrokenEngine.class.getName(), Optional.empty());
    try (var engine = ForkedEngine.alone(command)) {
      for (var round = 0; round < 2; round++) {
        var answer = engine.submit(loop());
        assertThatThrownBy(() -> answer.get(30, TimeUnit.SECONDS))
            .hasCauseInstanceOf(EngineFailure.class)
            .hasMessageContaining("failed over 00_test/Loop, which is our mistake")
            .hasMessageContaining("a bug in the checker");
      }
    }
  }

  @Test
  void whatRunningCodePrintsIsToldBeforeItEnds() throws Exception {
    var command = new JavaCommand("javalings.engine.server.EngineMain", JavaCommand.cacheOfBuild());
    var printed = new CompletableFuture<String>();
    try (var engine = ForkedEngine.alone(command)) {
      var text = LOOP.replace("while", "System.out.print(\"Once upon\"); while");
      var evidence = engine.submit(loop(text), printed::complete);
      assertThat(printed.get(30, TimeUnit.SECONDS)).isEqualTo("Once upon");
      assertThat(evidence).isNotDone();
    }
  }

  @Test
  void theFirstFailureIsToldWhileOtherChecksRun() throws Exception {
    var command = new JavaCommand("javalings.engine.server.EngineMain", JavaCommand.cacheOfBuild());
    var failed = new CompletableFuture<CheckResult>();
    var listener =
        new RunListener() {
          @Override
          public void printed(String text) {}

          @Override
          public void failed(CheckResult check) {
            failed.complete(check);
          }
        };
    try (var engine = ForkedEngine.alone(command)) {
      var evidence = engine.submit(failingThenLoop(), listener);
      assertThat(failed.get(30, TimeUnit.SECONDS).name()).isEqualTo("is_one");
      assertThat(evidence).isNotDone();
    }
  }

  private static Job loop() {
    return loop(LOOP);
  }

  private static Job failingThenLoop() {
    var checks =
        """
        class LoopCheck {
          @org.junit.jupiter.api.Test void is_one() { throw new AssertionError("it is two"); }
          @org.junit.jupiter.api.Test void spins() { Loop.spin(); }
        }
        """;
    return new Job(
        new ExerciseId("00_test", "Loop"),
        List.of(new Source("Loop.java", LOOP)),
        List.of(new Source("LoopCheck.java", checks)),
        List.of(),
        List.of(),
        Duration.ofMinutes(5));
  }

  private static Job loop(String text) {
    return new Job(
        new ExerciseId("00_test", "Loop"),
        List.of(new Source("Loop.java", text)),
        List.of(new Source("LoopCheck.java", CHECK)),
        List.of(),
        List.of(),
        Duration.ofMinutes(5));
  }
}
