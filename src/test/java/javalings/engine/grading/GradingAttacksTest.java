package javalings.engine.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javalings.engine.Engine;
import javalings.engine.Judge;
import javalings.model.Evidence;
import javalings.model.Job;
import javalings.model.SandboxGrant;
import javalings.model.Verdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every attack of the catalogue against the complete sandbox; nothing of them runs outside of it. A
 * student whose attack came as far as a worker is followed by another student.
 */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GradingAttacksTest {

  /** A submission is compiled in this time, even where the machine is busy. */
  private static final Duration COMPILING = Duration.ofSeconds(4);

  private static final Duration MOST = SubmissionFile.LIMIT.plusSeconds(1).plus(COMPILING);

  private final StudentEngines engines = CompleteSandbox.orSkip();
  private Engine engine = engines.open();

  /** The attacks whose kind, title, grants or needs match {@code -Dattacks}; or all. */
  static List<SubmissionFile> attacks() throws IOException {
    var wanted = Pattern.compile(System.getProperty("attacks", ""));
    return SubmissionFile.read("attacks.txt").stream()
        .filter(it -> wanted.matcher("%s %s %s".formatted(it, it.grants(), it.needs())).find())
        .toList();
  }

  @BeforeAll
  void thereAreManyAttacks() throws IOException {
    assertThat(SubmissionFile.read("attacks.txt")).hasSizeGreaterThanOrEqualTo(80);
  }

  @AfterAll
  void end() {
    engine.close();
    engines.close();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("attacks")
  void isStopped(SubmissionFile attack) throws Exception {
    var timed = attack.kind().equals("denial");
    if (timed) {
      assertSolves(attack.grants());
    }
    try (var target = AttackTarget.make()) {
      var start = System.nanoTime();
      var evidence = run(attack.at(target).attack());
      var took = Duration.ofNanos(System.nanoTime() - start);
      assertIsStopped(attack, evidence, target);
      assertThat(timed && took.compareTo(CompleteSandbox.most(MOST, SubmissionFile.LIMIT)) > 0)
          .as("it took " + took)
          .isFalse();
    }
  }

  private void assertIsStopped(SubmissionFile attack, Evidence evidence, AttackTarget target)
      throws Exception {
    var verdict = Judge.judge(evidence);
    assertThat(verdict.solved()).isFalse();
    assertThat(AttackTarget.isToldIn(evidence.toString())).isFalse();
    assertThat(target.isHit()).isFalse();
    if (!(verdict instanceof Verdict.BreaksRules || verdict instanceof Verdict.DoesNotCompile)) {
      if (attack.kind().equals("next")) {
        assertSolves(attack.grants());
      }
      engine.close();
      engine = engines.open();
      assertSolves(Set.of());
    }
  }

  /** An attack must not have harmed the next submission. */
  private void assertSolves(Set<SandboxGrant> grants) throws Exception {
    assertThat(Judge.judge(run(SubmissionFile.plain(grants))).solved()).isTrue();
  }

  private Evidence run(Job job) throws Exception {
    return engine.submit(job).get(5, TimeUnit.MINUTES);
  }
}
