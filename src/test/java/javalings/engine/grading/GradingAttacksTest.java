package javalings.engine.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javalings.engine.Engine;
import javalings.engine.Judge;
import javalings.model.Evidence;
import javalings.model.Job;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every attack of the catalogue against the complete sandbox; nothing of them runs outside of it.
 */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GradingAttacksTest {

  /** A submission is compiled in this time, even where the machine is busy. */
  private static final Duration COMPILING = Duration.ofSeconds(4);

  private static final Duration SLACK = Duration.ofSeconds(1);

  private final StudentEngines engines = CompleteSandbox.orSkip();

  static List<SubmissionFile> attacks() throws IOException {
    return SubmissionFile.read("attacks.txt");
  }

  @BeforeAll
  void thereAreManyAttacks() throws IOException {
    assertThat(attacks()).hasSizeGreaterThanOrEqualTo(80);
  }

  @AfterAll
  void end() {
    engines.close();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("attacks")
  void isStopped(SubmissionFile attack) throws Exception {
    try (var target = AttackTarget.make();
        var engine = engines.open()) {
      assertThat(Judge.judge(run(engine, SubmissionFile.plain(attack.grants()))).solved())
          .as("a worker of this kind")
          .isTrue();
      var start = System.nanoTime();
      var evidence = run(engine, attack.at(target).attack());
      assertThat(Duration.ofNanos(System.nanoTime() - start))
          .isLessThan(SubmissionFile.LIMIT.plus(SLACK).plus(COMPILING));
      assertThat(Judge.judge(evidence).solved()).isFalse();
      assertThat(AttackTarget.isToldIn(evidence.toString().replace(attack.body(), ""))).isFalse();
      assertThat(target.isHit()).isFalse();
    }
    try (var engine = engines.open()) {
      assertThat(Judge.judge(run(engine, SubmissionFile.plain(Set.of()))).solved())
          .as("the next submission")
          .isTrue();
    }
  }

  private static Evidence run(Engine engine, Job job) throws Exception {
    return engine.submit(job).get(60, TimeUnit.SECONDS);
  }
}
