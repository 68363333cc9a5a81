package javalings.engine.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javalings.engine.Engine;
import javalings.engine.Judge;
import javalings.model.Verdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Honest programs of many styles pass inside the complete sandbox. */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HonestProgramsTest {

  private final StudentEngines engines = CompleteSandbox.orSkip();
  private final Engine engine = engines.open();

  static List<SubmissionFile> programs() throws IOException {
    return SubmissionFile.read("honest.txt").stream()
        .sorted(Comparator.comparing(program -> program.grants().toString()))
        .toList();
  }

  @BeforeAll
  void thereAreManyPrograms() throws IOException {
    assertThat(programs()).hasSizeGreaterThanOrEqualTo(80);
  }

  @AfterAll
  void end() {
    engine.close();
    engines.close();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("programs")
  void passes(SubmissionFile program) throws Exception {
    var evidence = engine.submit(program.honest()).get(5, TimeUnit.MINUTES);
    assertThat(Judge.judge(evidence)).isInstanceOf(Verdict.Solved.class);
  }
}
