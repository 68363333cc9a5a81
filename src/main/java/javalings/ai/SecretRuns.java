package javalings.ai;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The runs of tokens that right answers have and the learner does not. */
final class SecretRuns {

  /** The part of a run that is compared; nothing where it tells too little. */
  interface Form extends Function<List<String>, Optional<List<String>>> {}

  private final int length;
  private final Form form;
  private final Set<List<String>> runs;

  /**
   * @param length of a run
   * @param answers the tokens of each file of right answers
   * @param known the tokens of each file that the learner has
   */
  SecretRuns(int length, Form form, List<List<String>> answers, List<List<String>> known) {
    this.length = length;
    this.form = form;
    this.runs = forms(answers);
    runs.removeAll(forms(known));
  }

  private Set<List<String>> forms(List<List<String>> files) {
    return files.stream().flatMap(this::formsOf).collect(Collectors.toCollection(HashSet::new));
  }

  private Stream<List<String>> formsOf(List<String> tokens) {
    return IntStream.rangeClosed(0, tokens.size() - length)
        .mapToObj(at -> tokens.subList(at, at + length))
        .flatMap(run -> form.apply(run).stream());
  }

  /** Whether one stands in these tokens. */
  boolean standsIn(List<String> tokens) {
    return formsOf(tokens).anyMatch(runs::contains);
  }

  /**
   * Whether one stands in these tokens with others in between.
   *
   * @param others how many
   */
  boolean isScatteredIn(List<String> tokens, int others) {
    var places = places(tokens);
    return runs.stream()
        .filter(SecretRuns::isWordy)
        .anyMatch(run ->
            places.getOrDefault(run.getFirst(), List.of()).stream()
                .anyMatch(start -> follows(run, tokens, start, others)));
  }

  private static Map<String, List<Integer>> places(List<String> tokens) {
    var places = new HashMap<String, List<Integer>>();
    for (var i = 0; i < tokens.size(); i++) {
      places.computeIfAbsent(tokens.get(i), _ -> new ArrayList<>()).add(i);
    }
    return places;
  }

  /** Brackets and dots alone stand scattered in every text. */
  private static boolean isWordy(List<String> run) {
    return run.stream().filter(CodeTokens::isName).count() >= run.size() / 2;
  }

  private static boolean follows(List<String> run, List<String> tokens, int start, int others) {
    var end = Math.min(tokens.size(), start + run.size() + others);
    var found = 0;
    for (var i = start; i < end && found < run.size(); i++) {
      found += tokens.get(i).equals(run.get(found)) ? 1 : 0;
    }
    return found == run.size();
  }

  /** Each run without spaces. */
  Stream<String> squeezed() {
    return runs.stream().map(run -> AnswerText.squeezed(String.join("", run)));
  }
}
