package javalings.grade;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javalings.model.Answer;
import javalings.model.Exercise;
import javalings.model.Visibility;
import javalings.report.ExerciseResult;

/**
 * Verdicts on files that were judged before: equal files, with equal checks, have equal verdicts.
 * The untouched starters are the bulk of most classes.
 *
 * <p>One student's files must not decide on another's verdict. An answer that is not solved may
 * have been spoilt by what was left of the same student's answers before it, so the second one who
 * hands it in has it tried alone; that verdict is the others' as well.
 */
final class VerdictReuse {

  /** Enough for the starters of a course and for what a class copies. */
  private static final int MOST = 4_096;

  private record Key(String exercise, String names, String hash) {}

  private final Map<Key, ExerciseResult> results = limited();
  private final Set<Key> doubtful = Collections.newSetFromMap(limited());

  private static <T> Map<Key, T> limited() {
    return new LinkedHashMap<>(64, 0.75f, true) {
      private static final long serialVersionUID = 1;

      @Override
      protected boolean removeEldestEntry(Map.Entry<Key, T> eldest) {
        return size() > MOST;
      }
    };
  }

  synchronized Optional<ExerciseResult> of(Exercise exercise, Answer.Written answer) {
    return Optional.ofNullable(results.get(key(exercise, answer)));
  }

  /** Whether somebody else has handed in the same, and it was not solved. */
  synchronized boolean isDoubtful(Exercise exercise, Answer.Written answer) {
    return doubtful.contains(key(exercise, answer));
  }

  /**
   * Hidden checks may draw what nobody can know before, and then each answer is tried itself.
   *
   * @param alone whether no other code of a student had run where it was tried
   */
  synchronized void put(
      Exercise exercise, Answer.Written answer, ExerciseResult result, boolean alone) {
    if (exercise.grading().visibility() instanceof Visibility.Hidden) {
      return;
    }
    if (alone || result.solved()) {
      results.put(key(exercise, answer), result);
    } else {
      doubtful.add(key(exercise, answer));
    }
  }

  /** The hash is of the texts, one after the other, so that lengths and names belong to it. */
  private static Key key(Exercise exercise, Answer.Written answer) {
    var names = new StringBuilder();
    answer
        .sources()
        .forEach(
            it -> names.append(it.path()).append('\n').append(it.text().length()).append('\n'));
    return new Key(exercise.id().toString(), names.toString(), answer.hash());
  }
}
