package javalings.engine.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import javalings.engine.Engine;
import javalings.engine.Judge;
import javalings.model.SandboxGrant;
import javalings.model.Verdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The way of a submission, with a few attacks that could do no harm anywhere. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GradingEngineTest {

  private final StudentEngines engines = CompleteSandbox.orSkip();
  private final Engine engine = engines.open();

  @AfterAll
  void end() {
    engine.close();
    engines.close();
  }

  private Verdict verdict(String body) throws Exception {
    return verdict(new SubmissionFile("attack", Set.of(), "", body));
  }

  private Verdict verdict(SubmissionFile submission) throws Exception {
    return Judge.judge(engine.submit(submission.attack()).get(5, TimeUnit.MINUTES));
  }

  @Test
  void aRightAnswerIsSolved() throws Exception {
    solvesARightAnswer();
  }

  private void solvesARightAnswer() throws Exception {
    var evidence = engine.submit(SubmissionFile.plain(Set.of())).get(5, TimeUnit.MINUTES);
    assertThat(Judge.judge(evidence)).isInstanceOf(Verdict.Solved.class);
  }

  @Test
  void aWrongAnswerFailsItsChecks() throws Exception {
    assertThat(verdict("")).isInstanceOf(Verdict.ChecksFail.class);
  }

  @Test
  void aFileThatDoesNotCompileSaysSo() throws Exception {
    assertThat(verdict("int x = ;")).isInstanceOf(Verdict.DoesNotCompile.class);
  }

  @Test
  void whatThePolicyRefusesIsAFindingWithItsLine() throws Exception {
    var refused = verdict("\n\nSystem.exit(0);");
    assertThat(refused).isInstanceOf(Verdict.BreaksRules.class);
    var finding = ((Verdict.BreaksRules) refused).findings().getFirst();
    assertThat(finding.message()).isEqualTo("`System.exit` cannot be used");
    assertThat(finding.place().line()).isEqualTo(10);
  }

  @Test
  void anEndlessLoopTimesOutAndTheNextAnswerIsJudged() throws Exception {
    assertThat(verdict("for (;;) { }")).isInstanceOf(Verdict.TimedOut.class);
    solvesARightAnswer();
  }

  @Test
  void aFileCannotBeReadEvenWhereThePolicyGrantsIt() throws Exception {
    var reading =
        new SubmissionFile(
            "leak",
            Set.of(SandboxGrant.FILES),
            "",
            "System.out.println(Files.readString(Path.of(\"pom.xml\").toAbsolutePath()));");
    assertThat(verdict(reading)).isInstanceOf(Verdict.ChecksFail.class);
  }
}
