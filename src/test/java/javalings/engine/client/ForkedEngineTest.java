package javalings.engine.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javalings.CommandLineOf;
import javalings.engine.EngineFailure;
import javalings.engine.Judge;
import javalings.engine.SampleJobs;
import javalings.engine.protocol.EngineLimits;
import javalings.engine.server.EngineMain;
import javalings.model.Evidence;
import javalings.model.Frame;
import javalings.model.Job;
import javalings.model.Need;
import javalings.model.RunOutcome;
import javalings.model.Verdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The real pipeline in real processes. */
class ForkedEngineTest {

  private static final String FILE = "exercises/00_test/Sample.java";
  private static final JavaCommand COMMAND =
      new JavaCommand(EngineMain.class.getName(), JavaCommand.cacheOfBuild());
  private static final ForkedEngine ENGINE = ForkedEngine.alone(COMMAND);

  @AfterAll
  static void closeEngine() {
    ENGINE.close();
  }

  /** Whatever a test did to the engine, the next check is clean. */
  @AfterEach
  void theNextCheckIsClean() throws Exception {
    var evidence = attempt(SampleJobs.of(SampleJobs.RIGHT));
    assertThat(Judge.judge(evidence).solved()).isTrue();
    assertThat(evidence.notes()).isEmpty();
  }

  private static Evidence attempt(Job job)
      throws InterruptedException, ExecutionException, TimeoutException {
    return ENGINE.submit(job).get(60, TimeUnit.SECONDS);
  }

  private static RunOutcome run(String statements) throws Exception {
    return attempt(SampleJobs.of(SampleJobs.body(statements), Duration.ofMillis(700)))
        .run()
        .orElseThrow();
  }

  @Test
  void itsProcessIsThereBeforeAnybodyTakesTheScreen() {
    var before = engines();
    try (var engine = ForkedEngine.alone(COMMAND)) {
      engine.awaitProcess();
      assertThat(engines()).hasSize(before.size() + 1);
    }
  }

  private static List<ProcessHandle> engines() {
    return ProcessHandle.current()
        .children()
        .filter(child -> CommandLineOf.process(child).endsWith(COMMAND.mainClass()))
        .toList();
  }

  @Test
  void theExitOfTheWholeProgramIsToldWithItsLineAndStatus() throws Exception {
    assertThat(run("System.exit(3);\n    return n;"))
        .isEqualTo(new RunOutcome.Exited(3, List.of(new Frame(FILE, 3, "answer"))));
  }

  @Test
  void aHaltWithoutAWordIsToldByItsStatus() throws Exception {
    assertThat(run("Runtime.getRuntime().halt(9);\n    return n;"))
        .isEqualTo(new RunOutcome.Died(9, ""));
  }

  @Test
  void memoryThatRunsOutIsToldWithItsLine() throws Exception {
    var hog =
        "var all = new java.util.ArrayList<long[]>();\n    while (true) all.add(new long[1 << 20]);";
    var job = SampleJobs.of(SampleJobs.body(hog), Duration.ofSeconds(10));
    var outcome = (RunOutcome.OutOfMemory) attempt(job).run().orElseThrow();
    assertThat(outcome.limitBytes()).isEqualTo(256L << 20);
    assertThat(outcome.frames()).contains(new Frame(FILE, 4, "answer"));
  }

  @Test
  void aLoopThatSwallowsEverythingIsCut() throws Exception {
    var stubborn = "while (true) try { if (n == 7) break; } catch (Throwable t) { }\n    return n;";
    assertThat(run(stubborn)).isInstanceOf(RunOutcome.LimitReached.class);
  }

  @Test
  void aFloodOfOutputIsCutAndCounted() throws Exception {
    var flood =
        SampleJobs.of(
            SampleJobs.body("while (true) System.out.println(\"drip\".repeat(1_000));"),
            Duration.ofMillis(700));
    var evidence = attempt(flood);
    assertThat(evidence.run().orElseThrow()).isInstanceOf(RunOutcome.LimitReached.class);
    assertThat(evidence.printed().dropped()).isPositive();
  }

  @Test
  void writingToTheRealStandardOutputHarmsNobody() throws Exception {
    var direct =
        "try { new java.io.FileOutputStream(java.io.FileDescriptor.out).write(\"PASS\".getBytes()); }"
            + " catch (java.io.IOException e) { }\n    return 2 * n;";
    var verdict = Judge.judge(attempt(SampleJobs.of(SampleJobs.body(direct))));
    assertThat(verdict).isInstanceOfAny(Verdict.Solved.class, Verdict.Crashed.class);
  }

  @Test
  void aNewJobCancelsTheOneBeforeItAndIsAnsweredThoughThatOneLoops() throws Exception {
    var loop =
        ENGINE.submit(
            SampleJobs.of(
                SampleJobs.body("while (n == n) {}\n    return n;"), Duration.ofSeconds(30)));
    var right = ENGINE.submit(SampleJobs.of(SampleJobs.RIGHT));
    assertThat(Judge.judge(right.get(30, TimeUnit.SECONDS)).solved()).isTrue();
    assertThatThrownBy(loop::get).isInstanceOf(CancellationException.class);
  }

  @Test
  void aJobThatWaitsIsDroppedForTheNextOneAndItsProcessStays() throws Exception {
    var day = Duration.ofDays(1);
    try (var engine = new ForkedEngine(COMMAND, false, new EngineLimits(day, day, day))) {
      engine.awaitProcess();
      var before = engines();
      var begun = new CompletableFuture<String>();
      var first = engine.submit(SampleJobs.of(sleeper(), Duration.ofMinutes(5)), begun::complete);
      begun.get(60, TimeUnit.SECONDS);
      var second = engine.submit(SampleJobs.of(SampleJobs.RIGHT)).get(60, TimeUnit.SECONDS);
      assertThat(Judge.judge(second).solved()).isTrue();
      assertThat(first).isCancelled();
      assertThat(engines()).isEqualTo(before);
    }
  }

  /** One of its checks ends when it is interrupted; the other one would sleep again. */
  private static String sleeper() {
    return SampleJobs.body(
        """
        System.out.println("I sleep");
            try { Thread.sleep(300_000); } catch (InterruptedException e) { throw new IllegalStateException(e); }
            return n;\
        """);
  }

  @Test
  void anExerciseThatNeedsVectorsHasThem() throws Exception {
    var twice =
        "return jdk.incubator.vector.IntVector.SPECIES_64.length() * n;"; // two numbers of 32 bits
    var job = SampleJobs.of(SampleJobs.body(twice));
    var needy =
        new Job(
            job.id(),
            job.sources(),
            job.checks(),
            job.reference(),
            List.of(Need.VECTOR),
            job.timeout());
    assertThat(Judge.judge(attempt(needy)).solved()).isTrue();
  }

  @Test
  void theLatestOfManyJobsWins() throws Exception {
    var early = ENGINE.submit(SampleJobs.of(SampleJobs.body("return 1;")));
    var middle = ENGINE.submit(SampleJobs.of(SampleJobs.body("return 2;")));
    var late = ENGINE.submit(SampleJobs.of(SampleJobs.RIGHT));
    assertThat(Judge.judge(late.get(30, TimeUnit.SECONDS)).solved()).isTrue();
    assertThat(early).isCancelled();
    assertThat(middle).isCancelled();
  }

  @Test
  void aStandbyTakesOverFromAnEngineThatIsSpent() throws Exception {
    try (var engine = ForkedEngine.withStandby(COMMAND)) {
      for (var round = 0; round < 2; round++) {
        var exit = SampleJobs.of(SampleJobs.body("System.exit(1);\n    return n;"));
        var outcome = engine.submit(exit).get(60, TimeUnit.SECONDS).run().orElseThrow();
        assertThat(outcome).isInstanceOf(RunOutcome.Exited.class);
        var right = engine.submit(SampleJobs.of(SampleJobs.RIGHT)).get(60, TimeUnit.SECONDS);
        assertThat(Judge.judge(right).solved()).isTrue();
      }
    }
  }

  @Test
  void anEngineThatCannotStartIsOurTroubleAndSaysSo() {
    var nowhere = new JavaCommand("javalings.NoSuchProgram", Optional.empty());
    try (var engine = ForkedEngine.alone(nowhere)) {
      var answer = engine.submit(SampleJobs.of(SampleJobs.RIGHT));
      assertThatThrownBy(() -> answer.get(60, TimeUnit.SECONDS))
          .hasCauseInstanceOf(EngineFailure.class)
          .hasMessageContaining("NoSuchProgram");
    }
  }

  @Test
  void closingLeavesNoProcessBehind() throws Exception {
    var before = ProcessHandle.current().children().toList();
    var engine = ForkedEngine.withStandby(COMMAND);
    engine.submit(SampleJobs.of(SampleJobs.RIGHT)).get(60, TimeUnit.SECONDS);
    var ours = ProcessHandle.current().children().filter(one -> !before.contains(one)).toList();
    assertThat(ours).isNotEmpty();
    engine.close();
    for (var child : ours) {
      assertThat(child.onExit().get(10, TimeUnit.SECONDS).isAlive()).isFalse();
    }
    assertThat(engine.submit(SampleJobs.of(SampleJobs.RIGHT))).isCancelled();
  }
}
