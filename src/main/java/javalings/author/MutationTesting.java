package javalings.author;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javalings.author.MutantResultCache.Fate;
import javalings.course.CourseFault.Fault;
import javalings.course.CourseFolder;
import javalings.engine.Engine;
import javalings.engine.Examiner;
import javalings.model.Exercise;
import javalings.model.Verdict;
import javalings.mutant.Mutant;

/**
 * Mutation testing of the checks: every small change to a solution goes the way of a learner's
 * file, and a check that is worth its name notices it. (DeMillo, Lipton and Sayward, "Hints on Test
 * Data Selection", 1978.)
 */
public final class MutationTesting {

  /** A mutant that takes so much longer than the solution will not end. */
  private static final int SLOWER = 5;

  private static final Duration LEAST = Duration.ofSeconds(2);

  private final CourseFolder course;
  private final EnginePool pool;
  private final MutantResultCache memory;

  /**
   * @param engines as many as exercises are tried at a time; closed by their owner
   * @param memory a folder that remembers what need not be tried again
   */
  public MutationTesting(CourseFolder course, List<Engine> engines, Path memory) {
    this.course = course;
    this.pool = new EnginePool(course, engines);
    this.memory = new MutantResultCache(memory);
  }

  /**
   * The result for all exercises: the tallies in the order of the course, and explanations that are
   * wrong.
   */
  public record Outcome(List<MutantTally> tallies, List<Fault> faults) {
    public Outcome {
      tallies = List.copyOf(tallies);
      faults = List.copyOf(faults);
    }
  }

  /**
   * Tries all mutants of these exercises.
   *
   * @param done is told of each exercise that is through, from several threads
   */
  public Outcome prove(Predicate<Exercise> wanted, Consumer<MutantTally> done)
      throws InterruptedException {
    var outcomes = pool.all(wanted, (exercise, examiner) -> prove(exercise, examiner, done));
    return new Outcome(
        outcomes.stream().flatMap(one -> one.tallies().stream()).toList(),
        outcomes.stream().flatMap(one -> one.faults().stream()).toList());
  }

  private Outcome prove(Exercise exercise, Examiner examiner, Consumer<MutantTally> done)
      throws IOException, InterruptedException {
    var mutants = Mutant.of(course.solution(exercise));
    var known = memory.recall(exercise, mutants, course.checks(exercise));
    var fates = known.isPresent() ? known.get() : fates(exercise, mutants, examiner);
    var outcome = count(exercise, mutants, fates);
    outcome.tallies().forEach(done);
    return outcome;
  }

  private List<Fate> fates(Exercise exercise, List<Mutant> mutants, Examiner examiner)
      throws IOException, InterruptedException {
    var answers = new ExerciseExaminer(examiner, exercise);
    var took = answers.of(course.solution(exercise)).took();
    var within = answers.within(took.multipliedBy(SLOWER).plus(LEAST));
    var fates = new ArrayList<Fate>();
    for (var mutant : mutants) {
      fates.add(fate(within.of(mutant.sources()).verdict()));
    }
    memory.keep(exercise, mutants, course.checks(exercise), fates);
    return fates;
  }

  private static Fate fate(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Solved _ -> Fate.SURVIVED;
      case Verdict.DoesNotCompile _ -> Fate.REFUSED;
      case Verdict.BreaksRules _,
          Verdict.ChecksFail _,
          Verdict.TimedOut _,
          Verdict.Crashed _,
          Verdict.OutOfMemory _,
          Verdict.Missing _ ->
          Fate.KILLED;
    };
  }

  private Outcome count(Exercise exercise, List<Mutant> mutants, List<Fate> fates) {
    var equivalentMutants =
        course.survivors(exercise).map(source -> EquivalentMutants.parse(source.text()));
    var passed =
        IntStream.range(0, mutants.size())
            .filter(i -> fates.get(i) == Fate.SURVIVED)
            .mapToObj(mutants::get)
            .toList();
    var unexplained =
        passed.stream()
            .filter(mutant -> equivalentMutants.flatMap(it -> it.of(mutant)).isEmpty())
            .toList();
    var killed = (int) fates.stream().filter(fate -> fate == Fate.KILLED).count();
    var tally = new MutantTally(exercise, killed, unexplained, passed.size() - unexplained.size());
    return new Outcome(
        List.of(tally), equivalentMutants.map(it -> stale(exercise, it, passed)).orElse(List.of()));
  }

  /** An explanation of something that does not happen misleads whoever reads it. */
  private List<Fault> stale(
      Exercise exercise, EquivalentMutants equivalentMutants, List<Mutant> passed) {
    var file = course.survivors(exercise).orElseThrow().path();
    var faults = new ArrayList<Fault>();
    for (var one : equivalentMutants.all()) {
      if (one.why().isEmpty()) {
        faults.add(
            new Fault(file, one.line(), "Say below why nobody can tell the two lines apart"));
      } else if (passed.stream()
          .noneMatch(mutant -> new EquivalentMutants(List.of(one)).of(mutant).isPresent())) {
        faults.add(
            new Fault(file, one.line(), "No mutant like this survives; remove it from here"));
      }
    }
    return faults;
  }
}
