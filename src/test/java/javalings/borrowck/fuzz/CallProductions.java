package javalings.borrowck.fuzz;

import static javalings.borrowck.fuzz.FuzzAccess.MOVE;
import static javalings.borrowck.fuzz.FuzzAccess.READ;
import static javalings.borrowck.fuzz.FuzzAccess.WRITE;

import java.util.List;

/** Calls that borrow for as long as they run. */
final class CallProductions {
  private static final Type[] THINGS = {Type.S, Type.REF_S, Type.MUT_S};

  private CallProductions() {}

  static List<Production> productions() {
    return List.of(
        new Production("look", 6, CallProductions::look),
        new Production("poke", 7, CallProductions::poke),
        new Production("&self method", 4, CallProductions::get),
        new Production("&mut self method", 5, CallProductions::set),
        new Production("two-phase call", 5, CallProductions::twoPhase),
        new Production("two arguments", 6, CallProductions::two),
        new Production("let int", 3, CallProductions::letInt));
  }

  private static boolean look(Scribe scribe) {
    var at = scribe.pick(READ, Type.S, Type.PT, Type.MSG, Type.RES, Type.GENERIC);
    at.ifPresent(place -> {
      scribe.memory.touch(place, READ);
      scribe.line(PreludeWords.look(place.type()) + "($0);", place.shared());
    });
    return at.isPresent();
  }

  private static boolean poke(Scribe scribe) {
    var types =
        scribe.memory.careless(5)
            ? new Type[] {Type.REF_S, Type.REF_PT}
            : new Type[] {Type.S, Type.PT, Type.MUT_S, Type.MUT_PT};
    var at = scribe.pick(types.length == 2 ? READ : WRITE, types);
    at.ifPresent(place -> {
      scribe.memory.touch(place, WRITE);
      scribe.line(PreludeWords.poke(place.type()) + "($0);", place.exclusive());
    });
    return at.isPresent();
  }

  private static boolean get(Scribe scribe) {
    var at = scribe.pick(READ, THINGS);
    at.ifPresent(place -> {
      scribe.memory.touch(place, READ);
      scribe.line(scribe.one("$0.get();", "$0.a.sum();", "$0.aRef().sum();"), place.text());
    });
    return at.isPresent();
  }

  private static boolean set(Scribe scribe) {
    var shared = scribe.memory.careless(5);
    var at =
        shared ? scribe.pick(READ, Type.REF_S) : scribe.pick(WRITE, Type.S, Type.MUT_S, Type.RES);
    at.ifPresent(place -> {
      var value = scribe.number();
      scribe.memory.touch(place, WRITE);
      var call =
          place.type() == Type.RES
              ? "$0.write($1);"
              : scribe.one("$0.set($1);", "$0.a.put($1);", "$0.aMut().put($1);");
      scribe.line(call, place.text(), value);
    });
    return at.isPresent();
  }

  private static boolean twoPhase(Scribe scribe) {
    var at = scribe.pick(WRITE, Type.S, Type.MUT_S);
    at.ifPresent(place -> {
      scribe.memory.touch(place, WRITE);
      var wrong = scribe.memory.careless(30);
      var calls =
          wrong
              ? List.of("$0.set($0.bump());", "$0.set($0.bump() + $0.get());")
              : List.of("$0.set($0.get());", "$0.set($0.n + 1);", "$0.set($0.get() + $0.a.sum());");
      scribe.line(calls.get(scribe.random.nextInt(calls.size())), place.text());
    });
    return at.isPresent();
  }

  private static boolean two(Scribe scribe) {
    var one = scribe.pick(WRITE, Type.S, Type.MUT_S);
    if (one.isEmpty()) {
      return false;
    }
    var first = one.get();
    var other = scribe.pick(READ, THINGS);
    if (other.isEmpty() || clash(scribe, first, other.get())) {
      return fields(scribe, first);
    }
    var second = other.get();
    scribe.memory.touch(second, READ);
    scribe.memory.touch(first, WRITE);
    switch (scribe.random.nextInt(3)) {
      case 0 -> scribe.line("mix($0, $1);", first.exclusive(), second.shared());
      case 1 -> {
        scribe.memory.touch(second, WRITE);
        scribe.line("twist($0, $1);", first.exclusive(), second.exclusive());
      }
      default -> {
        scribe.memory.touch(first, MOVE);
        scribe.line("join($0, $1);", first.owned(), second.shared());
      }
    }
    return true;
  }

  /** One value for both arguments is a mistake, and has to be meant. */
  private static boolean clash(Scribe scribe, FuzzPlace first, FuzzPlace second) {
    var related = first.root() == second.root() || second.root().sources.contains(first.root());
    return related && !scribe.memory.careless(50);
  }

  private static boolean fields(Scribe scribe, FuzzPlace place) {
    scribe.memory.touch(place, WRITE);
    var same = scribe.memory.careless(20);
    scribe.line(
        same ? "mixPt($0.a, $0.a);" : "mixPt($0.a, $0.b);",
        same ? "mixPt(&mut $0.a, &$0.a);" : "mixPt(&mut $0.a, &$0.b);",
        place.text());
    return true;
  }

  private static boolean letInt(Scribe scribe) {
    var at = scribe.pick(READ, THINGS);
    at.ifPresent(place -> {
      scribe.memory.touch(place, READ);
      scribe.let("i", Type.INT, Text.both(scribe.one("$0.n", "$0.get()", "$0.a.x"), place.text()));
    });
    return at.isPresent();
  }
}
