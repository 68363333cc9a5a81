package javalings.workspace;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javalings.model.Course;
import javalings.model.Exercise;

/**
 * The state of a learner's work.
 *
 * @param current the name of the exercise that is worked on
 * @param exercises what was done, by the exercises' names, which are unique in a course and outlive
 *     a move to another topic
 */
public record Progress(Optional<String> current, Map<String, Done> exercises) {

  public static final Progress NOTHING = new Progress(Optional.empty(), Map.of());

  /**
   * The state of the work on one exercise.
   *
   * @param solvedAt when it was first solved since the last reset
   * @param attempts how many times a save was judged until then
   * @param hints how many steps of the ladder were looked at
   * @param rust whether the idea in Rust was looked at before it was solved
   * @param changed whether it was solved, and its files have changed since and do not pass now
   * @param known whether the learner skips it, since they have solved the quiz after it
   */
  public record Done(
      Optional<Instant> solvedAt,
      int attempts,
      int hints,
      boolean rust,
      boolean changed,
      boolean known) {
    static final Done NOTHING = new Done(Optional.empty(), 0, 0, false, false, false);

    /** Whether there is something to do: it is neither solved nor known. */
    public boolean isPending() {
      return solvedAt.isEmpty() && !known;
    }

    /** All help that was looked at: steps of the ladder, and the idea in Rust. */
    public int help() {
      return hints + (rust ? 1 : 0);
    }

    private Done attempted() {
      return new Done(solvedAt, attempts + 1, hints, rust, false, known);
    }

    private Done skipped() {
      return new Done(solvedAt, attempts, hints, rust, false, true);
    }

    private Done standing(Optional<Instant> since, boolean isChanged) {
      return new Done(since, attempts, hints, rust, isChanged, false);
    }

    private Done helped(int level, boolean sawRust) {
      return new Done(solvedAt, attempts, Math.max(level, hints), rust || sawRust, changed, known);
    }

    private Done joined(Done other) {
      var first =
          Stream.of(solvedAt, other.solvedAt)
              .flatMap(Optional::stream)
              .min(Comparator.naturalOrder());
      return new Done(
          first,
          Math.max(attempts, other.attempts),
          Math.max(hints, other.hints),
          rust || other.rust,
          changed || other.changed,
          first.isEmpty() && (known || other.known));
    }
  }

  public Progress {
    exercises = Collections.unmodifiableMap(new TreeMap<>(exercises));
  }

  public Done of(Exercise exercise) {
    return exercises.getOrDefault(exercise.name(), Done.NOTHING);
  }

  public boolean solved(Exercise exercise) {
    return of(exercise).solvedAt().isPresent();
  }

  /** Whether it was solved, and its files do not pass any more. */
  public boolean changedSince(Exercise exercise) {
    return of(exercise).changed();
  }

  /** How many of a course's exercises are solved. */
  public int solvedOf(Course course) {
    return (int) course.exercises().stream().filter(this::solved).count();
  }

  /** The exercise to work on: the current one, else the first that is pending, else the first. */
  public Exercise currentOf(Course course) {
    var exercises = course.exercises();
    return exercises.stream()
        .filter(exercise -> current.filter(exercise.name()::equals).isPresent())
        .findFirst()
        .or(() -> exercises.stream().filter(exercise -> of(exercise).isPending()).findFirst())
        .orElseGet(exercises::getFirst);
  }

  /**
   * The next exercise that is not solved, from {@code exercise} on and round the end; known ones
   * come when nothing else is left.
   */
  public Optional<Exercise> pendingAfter(Exercise exercise, Course course) {
    var exercises = course.exercises();
    var at = exercises.indexOf(exercise);
    var others =
        IntStream.range(1, exercises.size())
            .mapToObj(step -> exercises.get((at + step) % exercises.size()))
            .filter(other -> !solved(other))
            .toList();
    return others.stream()
        .filter(other -> of(other).isPending())
        .findFirst()
        .or(() -> others.stream().findFirst());
  }

  /** The pending exercises of the same stage before a quiz, which shows that they are known. */
  public List<Exercise> pendingBefore(Exercise quiz, Course course) {
    var stage = course.stageOf(course.topicOf(quiz));
    return course.exercises().stream()
        .takeWhile(exercise -> !exercise.equals(quiz))
        .filter(exercise -> course.stageOf(course.topicOf(exercise)).equals(stage))
        .filter(exercise -> of(exercise).isPending())
        .toList();
  }

  /** Marks exercises as known: they are skipped, and can be solved still. */
  public Progress knowing(List<Exercise> known) {
    var result = this;
    for (var exercise : known) {
      result = result.with(exercise, Done::skipped);
    }
    return result;
  }

  public Progress at(Exercise exercise) {
    return new Progress(Optional.of(exercise.name()), exercises);
  }

  /** Counts an attempt, unless the exercise is solved already. */
  public Progress attempted(Exercise exercise) {
    return solved(exercise) ? this : with(exercise, Done::attempted);
  }

  /** Keeps the first time of solving. */
  public Progress solved(Exercise exercise, Instant now) {
    return with(exercise, it -> it.standing(Optional.of(it.solvedAt().orElse(now)), false));
  }

  /** A solved exercise stays solved when its files do not pass any more; that is remembered. */
  public Progress changed(Exercise exercise) {
    return solved(exercise) ? with(exercise, it -> it.standing(it.solvedAt(), true)) : this;
  }

  /** Remembers that the idea in Rust was looked at, which helps while it is not solved. */
  public Progress sawRust(Exercise exercise) {
    return solved(exercise) ? this : with(exercise, it -> it.helped(0, true));
  }

  /** Remembers that the ladder was looked at up to this step, from 1. */
  public Progress hinted(Exercise exercise, int level) {
    return with(exercise, it -> it.helped(level, false));
  }

  /** Forgets that the exercise was solved or known, after a reset. */
  public Progress pending(Exercise exercise) {
    return of(exercise).isPending()
        ? this
        : with(exercise, it -> it.standing(Optional.empty(), false));
  }

  /** Gives what was done under an exercise's former name to the exercise. */
  public Progress renamed(Course course) {
    var result = this;
    for (var exercise : course.exercises()) {
      for (var former : exercise.formerly()) {
        result = result.renamed(former, exercise.name());
      }
    }
    return result;
  }

  private Progress renamed(String former, String name) {
    var changed = new TreeMap<>(exercises);
    var done = changed.remove(former);
    if (done != null) {
      changed.putIfAbsent(name, done);
    }
    return new Progress(current.map(it -> it.equals(former) ? name : it), changed);
  }

  /** Both together, as when two machines have gone on: what one of them has solved is solved. */
  Progress joined(Progress other) {
    var both = new TreeMap<>(exercises);
    other.exercises.forEach((name, done) -> both.merge(name, done, Done::joined));
    return new Progress(current.or(other::current), both);
  }

  private Progress with(Exercise exercise, UnaryOperator<Done> change) {
    var changed = new TreeMap<>(exercises);
    changed.put(exercise.name(), change.apply(of(exercise)));
    return new Progress(current, changed);
  }
}
