package javalings.borrowck.fuzz;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javalings.borrowck.fuzz.Code.Line;
import javalings.borrowck.fuzz.Code.Nest;
import javalings.borrowck.fuzz.Code.Part;
import javalings.borrowck.fuzz.OracleComparison.Disagreement;

/**
 * Makes a disagreement small: leaves statements out, or puts the insides of a statement in its
 * place, as long as the two still disagree in the same way. All candidates of a round are judged in
 * one run of each checker (delta debugging, Zeller and Hildebrandt 2002, by single steps).
 */
final class Shrinker {
  private static final int ROUNDS = 40;
  private final Oracle rust;
  private final Oracle java;

  Shrinker(Oracle rust, Oracle java) {
    this.rust = rust;
    this.java = java;
  }

  Disagreement shrunk(Disagreement large) throws IOException, InterruptedException {
    var smallest = large;
    for (var round = 0; round < ROUNDS; round++) {
      var smaller = smaller(smallest);
      if (smaller.isEmpty()) {
        return smallest;
      }
      smallest = smaller.get();
    }
    return smallest;
  }

  private Optional<Disagreement> smaller(Disagreement from)
      throws IOException, InterruptedException {
    var candidates = new ArrayList<Fn>();
    for (var body : steps(from.function().body())) {
      candidates.add(from.function().with("c" + candidates.size(), body));
    }
    var compiling = RustcOracle.compiling(JavaCheck.compiling(candidates));
    if (compiling.isEmpty()) {
      return Optional.empty();
    }
    var theirs = rust.judge(compiling);
    var ours = java.judge(compiling);
    return compiling.stream()
        .map(function ->
            new Disagreement(
                function,
                Objects.requireNonNull(theirs.get(function)),
                Objects.requireNonNull(ours.get(function))))
        .filter(one -> one.family().equals(from.family()))
        .min((one, other) ->
            Integer.compare(one.function().lines().size(), other.function().lines().size()));
  }

  /** All bodies that are one step smaller. */
  private static List<List<Code>> steps(List<Code> codes) {
    var steps = new ArrayList<List<Code>>();
    for (var half = codes.size() / 2; half > 1; half /= 2) {
      for (var from = 0; from + half <= codes.size(); from += half) {
        steps.add(replaced(codes, from, half, List.of()));
      }
    }
    for (var i = 0; i < codes.size(); i++) {
      steps.add(replaced(codes, i, 1, List.of()));
      if (codes.get(i) instanceof Nest nest) {
        for (var inside : insides(nest)) {
          steps.add(replaced(codes, i, 1, inside));
        }
      }
    }
    return steps;
  }

  private static List<List<Code>> insides(Nest nest) {
    var insides = new ArrayList<List<Code>>();
    for (var i = 0; i < nest.parts().size(); i++) {
      var part = nest.parts().get(i);
      if (!part.head().java().startsWith("try")) {
        // Out of its try, a statement would keep what Rust runs on the way out and Java does not.
        insides.add(part.body());
      }
      for (var body : steps(part.body())) {
        var parts = new ArrayList<>(nest.parts());
        parts.set(i, new Part(part.head(), body));
        insides.add(List.of(new Nest(parts, nest.end())));
      }
    }
    return insides;
  }

  private static List<Code> replaced(List<Code> codes, int at, int count, List<Code> by) {
    var replaced = new ArrayList<>(codes.subList(0, at));
    replaced.addAll(by);
    replaced.addAll(codes.subList(at + count, codes.size()));
    return replaced;
  }

  /** How many statements there are, bodies included. */
  static int size(List<Code> codes) {
    return codes.stream()
        .mapToInt(code ->
            switch (code) {
              case Line _ -> 1;
              case Nest nest -> 1 + nest.parts().stream().mapToInt(part -> size(part.body())).sum();
            })
        .sum();
  }
}
