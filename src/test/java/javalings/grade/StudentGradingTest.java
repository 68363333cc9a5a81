package javalings.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javalings.course.CourseFolder;
import javalings.course.MiniCourse;
import javalings.engine.Engine;
import javalings.engine.EngineFailure;
import javalings.grade.intake.TakenAnswers;
import javalings.grade.intake.TakenFiles;
import javalings.model.Evidence;
import javalings.model.Exercise;
import javalings.model.Job;
import javalings.report.ExerciseResult;
import javalings.report.GradingDigest;
import javalings.report.StudentResult;
import org.junit.jupiter.api.Test;

class StudentGradingTest {

  private static final CourseFolder COURSE = MiniCourse.folder();

  /** Fails so many times, then finds nothing to say against a job. */
  private record Engines(AtomicInteger opened, int failing, EngineFailure failure)
      implements EngineSource {
    @Override
    public Engine open() {
      return opened.incrementAndGet() <= failing ? engine(failure) : engine(null);
    }

    private static Engine engine(@org.jspecify.annotations.Nullable EngineFailure failure) {
      return new Engine() {
        @Override
        public CompletableFuture<Evidence> submit(Job job, Consumer<String> printed) {
          return failure == null
              ? CompletableFuture.completedFuture(Evidence.compiled(List.of(), List.of()))
              : CompletableFuture.failedFuture(failure);
        }

        @Override
        public void close() {}
      };
    }
  }

  @Test
  void anEngineThatDoesNotStartIsTriedThreeTimes() throws Exception {
    var busy = EngineFailure.neverReady(Duration.ofSeconds(40));

    assertThat(grade(new Engines(new AtomicInteger(), 2, busy)).finished()).isTrue();
    assertThatThrownBy(() -> grade(new Engines(new AtomicInteger(), 3, busy))).isEqualTo(busy);
  }

  @Test
  void anEngineThatBreaksOverOneAnswerIsThatAnswersVerdict() throws Exception {
    var sum = exercise();
    var job = COURSE.job(sum, COURSE.solution(sum));
    var broken = EngineFailure.over(job, "java.lang.IllegalStateException\n\tat somewhere");

    var result = grade(new Engines(new AtomicInteger(), 1, broken));

    assertThat(result.exercises()).extracting(ExerciseResult::outcome).containsExactly("crashed");
    assertThat(result.exercises().getFirst().message()).startsWith("the engine failed over");
  }

  private static StudentResult grade(EngineSource engines) throws InterruptedException {
    var sum = exercise();
    var text = COURSE.solution(sum).getFirst().text().getBytes(StandardCharsets.UTF_8);
    var files = new TakenFiles.Taken(Map.of("exercises/01_first/Sum1.java", text));
    try (var engine = new LazyEngine(engines)) {
      return new StudentGrading(
              new GradedCourse(COURSE, List.of(sum), Instant.EPOCH),
              new VerdictReuse(),
              new RecognisedMistakes(COURSE),
              new AnswerForms(COURSE),
              new TakenAnswers(COURSE, files),
              engine)
          .grade("alice", GradingDigest.NONE);
    }
  }

  private static Exercise exercise() {
    return COURSE.load().exercises().get(1);
  }
}
