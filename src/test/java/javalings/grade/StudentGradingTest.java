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
import java.util.function.Function;
import javalings.course.CourseFault;
import javalings.course.CourseFolder;
import javalings.course.MiniCourse;
import javalings.engine.Engine;
import javalings.engine.EngineFailure;
import javalings.engine.RunListener;
import javalings.grade.intake.TakenAnswers;
import javalings.grade.intake.TakenFiles;
import javalings.model.Answer;
import javalings.model.CheckResult;
import javalings.model.Diagnostic;
import javalings.model.Evidence;
import javalings.model.Exercise;
import javalings.model.Job;
import javalings.model.Place;
import javalings.model.RunOutcome;
import javalings.model.Source;
import javalings.report.ExerciseResult;
import javalings.report.GradingDigest;
import javalings.report.StudentResult;
import org.junit.jupiter.api.Test;

class StudentGradingTest {

  private static final CourseFolder COURSE = MiniCourse.folder();

  private static final Evidence PASSED =
      Evidence.of(
          new RunOutcome.Finished(
              List.of(new CheckResult("adds", "adds", new CheckResult.Outcome.Passed()))));

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
        public CompletableFuture<Evidence> submit(Job job, RunListener listener) {
          return failure == null
              ? CompletableFuture.completedFuture(PASSED)
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

  /** The solution is tried twice: a machine may be short of memory once. */
  @Test
  void checksThatRunNoTestAreTheCoursesTroubleAndCostNobodyAPoint() {
    var jobs = new AtomicInteger();
    var nothing = Evidence.of(new RunOutcome.Finished(List.of()));

    assertThatThrownBy(() -> grade(() -> new Saying(jobs, _ -> nothing)))
        .isInstanceOfSatisfying(
            CourseFault.class,
            fault ->
                assertThat(fault).hasMessageStartingWith("src/checks/01_first/Sum1Check.java:1: "));
    assertThat(jobs).hasValueBetween(3, 5);
  }

  @Test
  void anAnswerThatNoCheckJudgesIsItsStudentsWhereTheSolutionIsJudged() throws Exception {
    var died = Evidence.of(new RunOutcome.Died(1, ""));
    EngineSource engines =
        () -> new Saying(new AtomicInteger(), job -> isSolution(job) ? PASSED : died);

    var result = grade("alice", "class Sum1 {}", engines);

    assertThat(result.exercises()).extracting(ExerciseResult::outcome).containsExactly("crashed");
  }

  private static boolean isSolution(Job job) {
    return job.sources().getFirst().text().equals(COURSE.solution(exercise()).getFirst().text());
  }

  /** Answers at once; jobs are counted. */
  private record Saying(AtomicInteger jobs, Function<Job, Evidence> evidence) implements Engine {
    @Override
    public CompletableFuture<Evidence> submit(Job job, RunListener listener) {
      jobs.incrementAndGet();
      return CompletableFuture.completedFuture(evidence.apply(job));
    }

    @Override
    public void close() {}
  }

  /**
   * An earlier answer of the first student may have spoilt the verdict, so no other student gets
   * it.
   */
  @Test
  void aCopyOfAWrongAnswerIsTriedOnceMoreAndAlone() throws Exception {
    var sum = exercise();
    var reuse = new VerdictReuse();
    var engines = new Wrong(new AtomicInteger(), new AtomicInteger());
    try (var starters = new CourseTrials(graded(), engines)) {
      for (var student : List.of("alice", "bob", "carol")) {
        try (var engine = new LazyEngine(engines)) {
          var result = grade(student, "class Sum1 {}", reuse, engine, starters);
          assertThat(result.exercises().getFirst().solved()).isFalse();
        }
      }
    }
    assertThat(engines.jobs()).as("alice's, and bob's for all others").hasValue(2);
    assertThat(reuse.isDoubtful(sum, written(sum, "class Sum1 {}"))).isTrue();
  }

  /** The second student's thread comes to the starter while the first one's is trying it. */
  @Test
  void aStarterThatTwoStudentsHandInAtOnceIsTriedOnce() throws Exception {
    var jobs = new AtomicInteger();
    var reuse = new VerdictReuse();
    var text = COURSE.starter(exercise()).getFirst().text();
    var second = new Thread[1];
    EngineSource engines = () -> new Pausing(jobs, () -> startAndAwaitBlocked(second[0]));
    try (var starters = new CourseTrials(graded(), engines);
        var engine = new LazyEngine(engines)) {
      second[0] = new Thread(() -> gradeUnchecked(text, reuse, engine, starters));
      assertThat(grade("alice", text, reuse, engine, starters).finished()).isTrue();
      assertThat(second[0].join(Duration.ofSeconds(20))).isTrue();
    }
    assertThat(jobs).hasValue(1);
  }

  private static void gradeUnchecked(
      String text, VerdictReuse reuse, LazyEngine engine, CourseTrials starters) {
    try {
      var _ = grade("bob", text, reuse, engine, starters);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static void startAndAwaitBlocked(Thread thread) {
    thread.start();
    var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (thread.getState() != Thread.State.BLOCKED && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }

  /** Does something while it has its first job; jobs are counted. */
  private record Pausing(AtomicInteger jobs, Runnable meanwhile) implements Engine {
    @Override
    public CompletableFuture<Evidence> submit(Job job, RunListener listener) {
      if (jobs.incrementAndGet() == 1) {
        meanwhile.run();
      }
      return Wrong.evidence();
    }

    @Override
    public void close() {}
  }

  private static Answer.Written written(Exercise exercise, String text) {
    return new Answer.Written(
        exercise.id(), List.of(new Source("exercises/01_first/Sum1.java", text)));
  }

  /** Nothing is solved; jobs are counted. */
  private record Wrong(AtomicInteger opened, AtomicInteger jobs) implements EngineSource {
    @Override
    public Engine open() {
      opened.incrementAndGet();
      return new Engine() {
        @Override
        public CompletableFuture<Evidence> submit(Job job, RunListener listener) {
          jobs.incrementAndGet();
          return evidence();
        }

        @Override
        public void close() {}
      };
    }

    static CompletableFuture<Evidence> evidence() {
      var broken = Diagnostic.error("compiler.err.x", "no", Place.line("Sum1.java", 1));
      return CompletableFuture.completedFuture(Evidence.rejected(List.of(broken), List.of()));
    }
  }

  private static StudentResult grade(EngineSource engines) throws InterruptedException {
    return grade("alice", COURSE.solution(exercise()).getFirst().text(), engines);
  }

  private static StudentResult grade(String student, String text, EngineSource engines)
      throws InterruptedException {
    try (var engine = new LazyEngine(engines);
        var starters = new CourseTrials(graded(), engines)) {
      return grade(student, text, new VerdictReuse(), engine, starters);
    }
  }

  private static StudentResult grade(
      String student, String text, VerdictReuse reuse, LazyEngine engine, CourseTrials starters)
      throws InterruptedException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    var files = new TakenFiles.Taken(Map.of("exercises/01_first/Sum1.java", bytes));
    return new StudentGrading(
            graded(),
            reuse,
            new RecognisedMistakes(COURSE),
            new AnswerForms(COURSE),
            new TakenAnswers(COURSE, files),
            engine,
            starters)
        .grade(student, GradingDigest.NONE);
  }

  private static GradedCourse graded() {
    return new GradedCourse(COURSE, List.of(exercise()), Instant.EPOCH);
  }

  private static Exercise exercise() {
    return COURSE.load().exercises().get(1);
  }
}
