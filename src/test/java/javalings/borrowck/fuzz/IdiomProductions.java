package javalings.borrowck.fuzz;

import static javalings.borrowck.fuzz.FuzzAccess.MOVE;
import static javalings.borrowck.fuzz.FuzzAccess.READ;
import static javalings.borrowck.fuzz.FuzzAccess.WRITE;

import java.util.List;

/** What ordinary Java does all day: swaps, hand-over-hand assignments, maps, arrays. */
final class IdiomProductions {
  private IdiomProductions() {}

  static List<Production> productions() {
    return List.of(
        new Production("swap variables", 3, IdiomProductions::swap),
        new Production("swap fields", 3, IdiomProductions::swapFields),
        new Production("leave something in a field", 4, IdiomProductions::leave),
        new Production("hand over hand", 4, IdiomProductions::handOver),
        new Production("assign from itself", 5, IdiomProductions::fromItself),
        new Production("sibling argument", 4, IdiomProductions::sibling),
        new Production("new array", 3, IdiomProductions::letArray),
        new Production("elements", 4, IdiomProductions::elements),
        new Production("copy of an array", 3, IdiomProductions::copy),
        new Production("new map", 3, IdiomProductions::letMap),
        new Production("get or create", 4, IdiomProductions::getOrCreate),
        new Production("use a map", 4, IdiomProductions::useMap));
  }

  private static boolean swap(Scribe scribe) {
    var one = scribe.memory.assignable(Type.S, Type.PT);
    if (one.isEmpty() || !one.get().root().moved.isEmpty()) {
      return false;
    }
    var other = scribe.memory.assignable(one.get().type());
    var possible =
        other.filter(place -> place.root() != one.get().root() && place.root().moved.isEmpty());
    possible.ifPresent(place -> {
      scribe.memory.touch(one.get(), WRITE);
      scribe.memory.touch(place, WRITE);
      var name = scribe.name("t");
      scribe.line(
          "var $0 = $1; $1 = $2; $2 = $0;",
          "let $0 = $1; $1 = $2; $2 = $0;",
          name,
          one.get().text(),
          place.text());
    });
    return possible.isPresent();
  }

  private static boolean swapFields(Scribe scribe) {
    var from = scribe.pick(WRITE, Type.S, Type.MUT_S);
    if (from.isEmpty() || scribe.memory.lent(from.get())) {
      return false;
    }
    scribe.memory.touch(from.get(), WRITE);
    scribe.line(
        "Pt $0 = $1.a; $1.a = $1.b; $1.b = $0;",
        "std::mem::swap(&mut $1.a, &mut $1.b);",
        scribe.name("t"),
        from.get().text());
    return true;
  }

  /** Behind a borrow, Rust needs {@code mem::replace} for it, and has one error for both halves. */
  private static boolean leave(Scribe scribe) {
    var from = scribe.pick(WRITE, Type.S, Type.MUT_S);
    var guarded = scribe.memory.inClosure() && !scribe.exits.unchecked().isEmpty();
    if (from.isEmpty() || guarded || scribe.memory.lent(from.get())) {
      return false;
    }
    var place = from.get();
    var field = place.field(scribe.one("a", "b"), Type.PT);
    scribe.memory.touch(field, WRITE);
    var value = scribe.owned(Type.PT, place.root());
    var apart = place.type() == Type.S && !scribe.memory.inClosure();
    var way = value.java().endsWith(")") ? scribe.exits.unchecked() + " " : "";
    scribe.line(
        "Pt $0 = $1; $1 = $2;",
        apart ? "let mut $0 = $1; " + way + "$1 = $2;" : "let mut $0 = replaced(&mut $1, $2);",
        scribe.fresh("p", Type.PT).name,
        field.text(),
        value);
    return true;
  }

  /** The old value goes on in another variable, and this one gets the next. */
  private static boolean handOver(Scribe scribe) {
    var to = scribe.memory.assignable(Type.S, Type.PT);
    to.filter(place -> place.root().moved.isEmpty())
        .ifPresent(place -> {
          scribe.memory.touch(place, MOVE);
          var old = scribe.fresh(PreludeWords.prefix(place.type()), place.type());
          var next = scribe.owned(place.type());
          scribe.memory.renew(place);
          scribe.line("var $0 = $1;", "let mut $0 = $1;", old.name, place.text());
          scribe.line("$0 = $1;", place.text(), next);
        });
    return to.isPresent();
  }

  private static boolean fromItself(Scribe scribe) {
    var to =
        scribe.memory.assignable(
            Type.S, Type.PT, Type.MSG, Type.REF_S, Type.MUT_S, Type.VIEW, Type.REF_PT);
    var fit = to.filter(place -> place.root().moved.isEmpty() && !place.root().stale);
    fit.ifPresent(place -> again(scribe, place));
    return fit.isPresent();
  }

  private static void again(Scribe scribe, FuzzPlace place) {
    var self = place.text();
    switch (place.type()) {
      case S -> given(scribe, self, Text.both(scribe.one("id($0)", "$0.with(3)"), self));
      case REF_S -> readAgain(scribe, place);
      case MUT_S -> {
        scribe.memory.touch(place, WRITE);
        var other = scribe.pick(READ, Type.S, Type.REF_S);
        var second =
            other
                .filter(found -> found.root() != place.root())
                .map(FuzzPlace::shared)
                .orElse(Text.of("mk()", "&mk()"));
        given(scribe, self, Text.both("firstMut($0, $1)", self, second));
      }
      case VIEW -> scribe.line("$0 = $0.again();", self);
      default -> given(scribe, self, Text.both("id($0)", self));
    }
  }

  /** The call may throw when it has taken the old value, and before there is a new one. */
  private static void given(Scribe scribe, Text self, Text call) {
    var way = scribe.exits.unchecked();
    scribe.line(
        "$0 = $1;",
        way.isEmpty() ? "$0 = $1;" : "$0 = { let given = $1; " + way + " given };",
        self,
        call);
  }

  private static void readAgain(Scribe scribe, FuzzPlace place) {
    var other = scribe.pick(READ, Type.S, Type.REF_S).filter(it -> it.root() != place.root());
    if (other.isEmpty()) {
      given(scribe, place.text(), Text.both("id($0)", place.text()));
      return;
    }
    var both = scribe.chance(50);
    if (both) {
      scribe.memory.lend(other.get(), false, place.root());
    } else {
      scribe.memory.touch(other.get(), READ);
    }
    scribe.line(
        both ? "$0 = pick($0, $1);" : "$0 = first($0, $1);", place.text(), other.get().shared());
  }

  /** An argument beside one that is changed: read before, where nobody wrote a mark. */
  private static boolean sibling(Scribe scribe) {
    if (scribe.memory.careless(12)) {
      var lent = scribe.pick(WRITE, Type.S, Type.MUT_S);
      lent.ifPresent(place -> {
        scribe.memory.touch(place, WRITE);
        scribe.line("nudge($0, $1.n);", "nudge($0, $1.n);", place.exclusive(), place.text());
      });
      return lent.isPresent();
    }
    var at = scribe.pick(WRITE, Type.INTS, Type.ARRAY);
    at.ifPresent(place -> {
      scribe.memory.touch(place, WRITE);
      if (place.type() == Type.INTS) {
        scribe.line(
            "fill($0, $0.size());", "{ let n = $0.size(); fill(&mut $0, n); }", place.text());
      } else {
        scribe.line(
            "sort($0, 0, $0.length - 1);",
            "{ let n = $0.length() - 1; sort(&mut $0, 0, n); }",
            place.text());
      }
    });
    return at.isPresent();
  }

  private static boolean letArray(Scribe scribe) {
    scribe.let("xs", Type.ARRAY, Scribe.made(Type.ARRAY));
    return true;
  }

  private static boolean elements(Scribe scribe) {
    var at = scribe.pick(WRITE, Type.ARRAY);
    at.ifPresent(place -> {
      var write = scribe.chance(70);
      scribe.memory.touch(place, write ? WRITE : READ);
      if (!write) {
        scribe.line("use($0[1] + sum($0, 0));", "use_($0.n[1] + sum(&$0, 0));", place.text());
      } else if (scribe.chance(50)) {
        scribe.line("$0[0] = $0[1];", "$0.n[0] = $0.n[1];", place.text());
      } else {
        scribe.line(
            "int $1 = $0[0]; $0[0] = $0[1]; $0[1] = $1;",
            "let $1 = $0.n[0]; $0.n[0] = $0.n[1]; $0.n[1] = $1;",
            place.text(),
            scribe.name("t"));
      }
    });
    return at.isPresent();
  }

  /** The JDK defines what comes of a copy into itself, and so does {@code copy_within}. */
  private static boolean copy(Scribe scribe) {
    var from = scribe.pick(READ, Type.ARRAY);
    var to = scribe.pick(WRITE, Type.ARRAY);
    if (from.isEmpty() || to.isEmpty()) {
      return false;
    }
    scribe.memory.touch(from.get(), READ);
    scribe.memory.touch(to.get(), WRITE);
    var same = from.get().root() == to.get().root();
    scribe.line(
        "System.arraycopy($0, 0, $1, 1, 2);",
        same ? "$0.n.copy_within(0..2, 1);" : "arraycopy(&$0, 0, &mut $1, 1, 2);",
        from.get().text(),
        to.get().text());
    return true;
  }

  private static boolean letMap(Scribe scribe) {
    scribe.let("map", Type.MAP, Scribe.made(Type.MAP));
    return true;
  }

  private static boolean getOrCreate(Scribe scribe) {
    var from = scribe.pick(WRITE, Type.MAP);
    from.ifPresent(place -> {
      var made =
          Text.of(
              "$0.computeIfAbsent(1, x -> mk())", "$0.computeIfAbsent(1, |x| mk())", place.text());
      switch (scribe.random.nextInt(3)) {
        case 0 -> {
          scribe.memory.touch(place, WRITE);
          scribe.line(
              "if (!$0.containsKey(1)) { $0.put(1, mk()); }",
              "if !$0.containsKey(1) { $0.put(1, mk()); }",
              place.text());
        }
        case 1 -> {
          scribe.memory.touch(place, WRITE);
          scribe.line("poke($0);", made);
        }
        default -> BorrowProductions.shared(scribe, place, Type.MUT_S, made);
      }
    });
    return from.isPresent();
  }

  private static boolean useMap(Scribe scribe) {
    var write = scribe.chance(60);
    var from = scribe.pick(write ? WRITE : READ, Type.MAP);
    from.ifPresent(place -> {
      if (write) {
        var value = scribe.owned(Type.S);
        scribe.memory.touch(place, WRITE);
        switch (scribe.random.nextInt(3)) {
          case 0 -> scribe.line("$0.put(2, $1);", place.text(), value);
          case 1 -> scribe.line("$0.clear();", place.text());
          default -> scribe.let("s", Type.S, Text.both("$0.remove(1)", place.text()));
        }
      } else if (scribe.chance(60)) {
        BorrowProductions.shared(scribe, place, Type.REF_S, Text.both("$0.get(1)", place.text()));
      } else {
        scribe.memory.touch(place, READ);
        scribe.line(scribe.one("look($0.get(1));", "$0.size();"), place.text());
      }
    });
    return from.isPresent();
  }
}
