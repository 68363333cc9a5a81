package javalings.engine.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javalings.CommandLineOf;
import javalings.engine.EngineFailure;
import javalings.engine.protocol.EngineLimits;
import javalings.model.Evidence;
import javalings.model.ExerciseId;
import javalings.model.Job;
import javalings.model.RunOutcome;
import javalings.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EngineLimitsTest {

  private static final Duration SHORT = Duration.ofSeconds(1);
  private static final Duration LONG = Duration.ofSeconds(30);

  @Test
  void theStartOfAnEngineIsNotTheCompilersTime() throws Exception {
    assertThat(SlowEngine.START).isGreaterThan(SHORT);
    try (var engine = engine(SlowEngine.Late.class, limits(LONG, SHORT))) {
      var evidence = engine.submit(job()).get(LONG.toSeconds(), TimeUnit.SECONDS);
      assertThat(evidence.run()).isEmpty();
      assertThat(evidence.problems()).isEmpty();
    }
  }

  @Test
  void aCompilerThatDoesNotEndIsToldWithoutBlamingALine() throws Exception {
    try (var engine = engine(SlowEngine.Stuck.class, limits(LONG, SHORT))) {
      assertThat(engine.submit(job()).get(LONG.toSeconds(), TimeUnit.SECONDS))
          .isEqualTo(Evidence.of(new RunOutcome.CompilerCut(SHORT)));
    }
  }

  @Test
  void anEngineThatDoesNotStartIsOurTrouble() {
    try (var engine = engine(SlowEngine.Late.class, limits(Duration.ofMillis(1), LONG))) {
      var answer = engine.submit(job());
      assertThatThrownBy(() -> answer.get(LONG.toSeconds(), TimeUnit.SECONDS))
          .hasCauseInstanceOf(EngineFailure.class)
          .hasMessageContaining("was not ready after 0 s");
    }
  }

  @ParameterizedTest
  @ValueSource(classes = {DyingEngine.Compiling.class, DyingEngine.WithoutMemory.class})
  void anEngineThatEndsWithoutTheLearnersDoingIsOurTrouble(Class<?> program) {
    try (var engine = engine(program, limits(LONG, LONG))) {
      var answer = engine.submit(job());
      assertThatThrownBy(() -> answer.get(LONG.toSeconds(), TimeUnit.SECONDS))
          .hasCauseInstanceOf(EngineFailure.class)
          .hasMessageContaining("not your code's doing");
    }
  }

  @Test
  void anEngineThatEndsWhileTheCodeRunsIsTheCodesDoing() throws Exception {
    try (var engine = engine(DyingEngine.Running.class, limits(LONG, LONG))) {
      assertThat(engine.submit(job()).get(LONG.toSeconds(), TimeUnit.SECONDS))
          .isEqualTo(Evidence.of(new RunOutcome.Died(1, "")));
    }
  }

  /** Whoever saves more often than an engine takes to start would never see a verdict. */
  @Test
  void aSaveDuringTheStartOfAnEngineDoesNotStartItAnew() throws Exception {
    try (var engine = engine(SlowEngine.Late.class, limits(LONG, LONG))) {
      engine.awaitProcess();
      var started = engines();
      assertThat(started).hasSize(1);
      var first = engine.submit(job());
      var second = engine.submit(job());
      assertThat(second.get(LONG.toSeconds(), TimeUnit.SECONDS).run()).isEmpty();
      assertThat(first).isCancelled();
      assertThat(engines()).isEqualTo(started);
    }
  }

  private static List<Long> engines() {
    return ProcessHandle.current()
        .children()
        .filter(it -> CommandLineOf.process(it).contains("SlowEngine$Late"))
        .map(ProcessHandle::pid)
        .toList();
  }

  private static ForkedEngine engine(Class<?> program, EngineLimits limits) {
    var command = new JavaCommand(program.getName(), Optional.empty());
    return new ForkedEngine(command, false, limits);
  }

  private static Job job() {
    return new Job(
        new ExerciseId("00_test", "Sample"),
        List.of(new Source("Sample.java", "class Sample {}")),
        List.of(),
        List.of(),
        List.of(),
        LONG);
  }

  private static EngineLimits limits(Duration start, Duration compile) {
    return new EngineLimits(start, compile, EngineLimits.USUAL.drop());
  }
}
