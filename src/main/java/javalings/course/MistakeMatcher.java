package javalings.course;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javalings.model.Source;

/**
 * Tells which known mistake a learner has made: one that promises the verdict that they got, and
 * whose changes to the starter are mostly theirs too. The measure is Jaccard's, over the words that
 * were added and removed; {@code 0010-mistakes-are-known-by-sight.md} says why.
 */
public record MistakeMatcher(
    List<Source> starter, List<Source> solution, List<KnownMistake> mistakes) {

  /** At least half of all changes are common to both. */
  private static final double ENOUGH = 0.5;

  public MistakeMatcher {
    starter = List.copyOf(starter);
    solution = List.copyOf(solution);
    mistakes = List.copyOf(mistakes);
  }

  /** The name of the mistake that these files are most like, if they are like any. */
  public Optional<String> recognise(List<Source> learner, VerdictSummary summary) {
    var changed = changes(learner);
    // Statements in another order may make no difference here; that the verdict is bad decides
    // then.
    var nearness = Math.max(ENOUGH, alike(changes(solution), changed));
    return nearest(changed, summary::hold)
        .filter(scored -> scored.likeness() >= nearness)
        .map(Scored::name);
  }

  /** The same where no verdict is known: whoever may be right is not told of a mistake. */
  public Optional<String> bySight(List<Source> learner) {
    var changed = changes(learner);
    var solved = alike(changes(solution), changed);
    return nearest(changed, _ -> true)
        .filter(scored -> scored.likeness() >= ENOUGH && scored.likeness() > solved)
        .map(Scored::name);
  }

  private Optional<Scored> nearest(Map<String, Integer> changed, Predicate<KnownMistake> wanted) {
    return mistakes.stream()
        .filter(wanted)
        .map(mistake -> new Scored(mistake.name(), alike(changes(mistake.sources()), changed)))
        .max(Comparator.comparingDouble(Scored::likeness));
  }

  private record Scored(String name, double likeness) {}

  /** How often each word came in, and as a negative number how often it went. */
  private Map<String, Integer> changes(List<Source> sources) {
    var counts = new HashMap<>(words(sources));
    words(starter).forEach((word, count) -> counts.merge(word, -count, Integer::sum));
    counts.values().removeIf(count -> count == 0);
    return counts;
  }

  /** Words alone, since names change, and each with the one behind it, since order matters. */
  private static Map<String, Integer> words(List<Source> sources) {
    var counts = new HashMap<String, Integer>();
    for (var source : sources) {
      var last = "";
      for (var word : CodeWords.of(source.text())) {
        counts.merge(word, 1, Integer::sum);
        counts.merge(last + " " + word, 1, Integer::sum);
        last = word;
      }
    }
    return counts;
  }

  private static double alike(Map<String, Integer> one, Map<String, Integer> other) {
    var all = Stream.concat(one.keySet().stream(), other.keySet().stream()).distinct().toList();
    var common = 0;
    var either = 0;
    for (var word : all) {
      var a = one.getOrDefault(word, 0);
      var b = other.getOrDefault(word, 0);
      common += a * (long) b > 0 ? Math.min(Math.abs(a), Math.abs(b)) : 0;
      either += a * (long) b > 0 ? Math.max(Math.abs(a), Math.abs(b)) : Math.abs(a) + Math.abs(b);
    }
    return either == 0 ? 0 : (double) common / either;
  }
}
