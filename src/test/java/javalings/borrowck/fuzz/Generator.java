package javalings.borrowck.fuzz;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Makes function number {@code index} of a seed, the same on every machine: {@link Random} is
 * specified to the bit. Each function favours some productions and lacks others (swarm testing,
 * Groce et al., ISSTA 2012), and makes no more than two mistakes on purpose, so that a rule that is
 * missing is not hidden by another's error.
 */
final class Generator {
  private final long seed;
  private final Map<String, Integer> drawn = new TreeMap<>();

  Generator(long seed) {
    this.seed = seed;
  }

  static List<Production> grammar() {
    return Stream.of(
            MoveProductions.productions(),
            BorrowProductions.productions(),
            CallProductions.productions(),
            ViewProductions.productions(),
            CollectionProductions.productions(),
            BranchProductions.productions(),
            LoopProductions.productions(),
            ClosureProductions.productions(),
            TryProductions.productions(),
            ClashProductions.productions(),
            OwnerProductions.productions(),
            IdiomProductions.productions(),
            TransferProductions.productions())
        .flatMap(List::stream)
        .toList();
  }

  /** How often each production has written something. */
  Map<String, Integer> drawn() {
    return drawn;
  }

  List<Fn> functions(int first, int count) {
    return Stream.iterate(first, index -> index + 1).limit(count).map(this::function).toList();
  }

  Fn function(int index) {
    var random = new Random(seed * 1_000_003L + index);
    random.nextInt();
    var dice = random.nextInt(100);
    var memory = new GeneratorMemory(random, dice < 35 ? 0 : dice < 90 ? 1 : 2);
    var signature = FuzzSignature.random(random);
    var room = 5 + random.nextInt(16);
    var name = "f" + index;
    var scribe = new Scribe(name, random, memory, signature, new Swarm(grammar(), random), room);
    write(scribe);
    var end = signature.fallible() && signature.result().isEmpty() ? "Ok(()) }" : "}";
    return new Fn(
        name, signature.method(), signature.header(name), scribe.written(), new Text("}", end));
  }

  private static void write(Scribe scribe) {
    for (var i = scribe.random.nextInt(3); i > 0; i--) {
      scribe.let("s", Type.S, Scribe.made(Type.S));
    }
    while (scribe.roomLeft()) {
      scribe.write();
    }
    for (var i = 0; i < 3; i++) {
      if (scribe.chance(50)) {
        scribe.late();
      }
    }
    if (scribe.signature.result().isPresent()) {
      scribe.tail();
    }
  }

  /** Draws productions by weights that differ from function to function. */
  private final class Swarm implements Scribe.Statements {
    private static final double[] FAVOUR = {0, 0.3, 1, 1, 4};
    private final List<Production> productions;
    private final double[] weights;
    private final double total;

    Swarm(List<Production> productions, Random random) {
      this.productions = productions;
      this.weights =
          productions.stream()
              .mapToDouble(some -> some.weight() * FAVOUR[random.nextInt(FAVOUR.length)])
              .toArray();
      this.total = java.util.Arrays.stream(weights).sum();
    }

    @Override
    public void write(Scribe scribe) {
      for (var tries = 0; tries < 12; tries++) {
        var production = draw(scribe.random);
        if (production.rule().write(scribe)) {
          drawn.merge(production.name(), 1, Integer::sum);
          return;
        }
      }
    }

    private Production draw(Random random) {
      var point = random.nextDouble() * total;
      for (var i = 0; i < weights.length; i++) {
        point -= weights[i];
        if (point < 0) {
          return productions.get(i);
        }
      }
      return productions.getLast();
    }
  }
}
