package javalings.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javalings.course.CourseFolder;
import javalings.course.VerdictSummary;
import javalings.engine.Engine;
import javalings.engine.Examiner;
import javalings.engine.client.ForkedEngine;
import javalings.engine.client.JavaCommand;
import javalings.engine.server.EngineMain;
import javalings.model.CheckResult;
import javalings.model.Exercise;
import javalings.model.Source;
import javalings.model.Verdict;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Each check of the course, on the starter and on the solution, in one fresh engine after the
 * other: no verdict depends on hash codes, time, or the order of anything.
 */
@Tag("long")
class FreshEnginesTest {

  private static final int TIMES = Integer.getInteger("times", 20);
  private static final CourseFolder COURSE = new CourseFolder(Path.of(""));

  /** Each answer's verdicts, and its sentences, in all engines so far. */
  private final Map<String, Set<String>> verdicts = new TreeMap<>();

  private final Map<String, Set<String>> sentences = new TreeMap<>();

  @Test
  void eachCheckHasTheSameResultInEveryFreshEngine() throws Exception {
    for (var i = 1; i <= TIMES; i++) {
      var start = System.nanoTime();
      judgeAll();
      var took = Duration.ofNanos(System.nanoTime() - start).toSeconds();
      System.out.printf("engine %d of %d: %d s, %s%n", i, TIMES, took, differing(verdicts));
    }
    System.out.printf("in other words each time: %s%n", differing(sentences).keySet());
    assertThat(verdicts).isNotEmpty();
    assertThat(differing(verdicts)).isEmpty();
  }

  private void judgeAll() throws InterruptedException {
    var command = new JavaCommand(EngineMain.class.getName(), JavaCommand.cacheOfBuild());
    try (var engine = ForkedEngine.alone(command)) {
      for (var exercise : COURSE.load().exercises()) {
        judge(engine, exercise, "starter", COURSE.starter(exercise));
        judge(engine, exercise, "solution", COURSE.solution(exercise));
      }
    }
  }

  private void judge(Engine engine, Exercise exercise, String answer, List<Source> sources)
      throws InterruptedException {
    var examiner = new ExerciseExaminer(new Examiner(COURSE, engine), exercise);
    var verdict = examiner.of(sources).verdict();
    var name = exercise.name() + ", " + answer;
    keep(verdicts, name, VerdictSummary.of(verdict).toString());
    keep(sentences, name, sentences(verdict).toString());
  }

  private static void keep(Map<String, Set<String>> all, String name, String result) {
    all.computeIfAbsent(name, _ -> new TreeSet<>()).add(result);
  }

  private static List<String> sentences(Verdict verdict) {
    return verdict.checks().stream()
        .map(CheckResult::outcome)
        .map(outcome ->
            outcome instanceof CheckResult.Outcome.Failed(var failure) ? failure.message() : "")
        .toList();
  }

  private static Map<String, Set<String>> differing(Map<String, Set<String>> all) {
    var differing = new TreeMap<>(all);
    differing.values().removeIf(results -> results.size() == 1);
    return differing;
  }
}
