package javalings.borrowck.fuzz;

import static javalings.borrowck.fuzz.FuzzAccess.MOVE;
import static javalings.borrowck.fuzz.FuzzAccess.READ;
import static javalings.borrowck.fuzz.FuzzAccess.WRITE;

import java.util.List;
import javalings.borrowck.fuzz.Code.Part;

/** Owners: made, moved, taken apart, filled again. */
final class MoveProductions {
  private MoveProductions() {}

  static List<Production> productions() {
    return List.of(
        new Production("let owned", 10, MoveProductions::letOwned),
        new Production("let move", 7, MoveProductions::letMove),
        new Production("assign owned", 5, MoveProductions::assign),
        new Production("assign field", 6, MoveProductions::assignField),
        new Production("compound assignment", 3, MoveProductions::compound),
        new Production("give away", 7, MoveProductions::eat),
        new Production("drop", 4, MoveProductions::drop),
        new Production("consuming method", 5, MoveProductions::consume),
        new Production("generic identity", 3, MoveProductions::generic),
        new Production("construct", 4, MoveProductions::construct),
        new Production("choice of owners", 4, MoveProductions::choice),
        new Production("deferred initialisation", 3, MoveProductions::deferred),
        new Production("move and refill", 4, MoveProductions::refill),
        new Production("move a field and refill", 3, MoveProductions::refillField));
  }

  private static boolean letOwned(Scribe scribe) {
    var type = scribe.one(Type.S, Type.S, Type.S, Type.PT, Type.BOX, Type.MSG, Type.RES);
    scribe.let(PreludeWords.prefix(type), type, Scribe.made(type));
    return true;
  }

  private static boolean letMove(Scribe scribe) {
    var from = scribe.pick(MOVE, Type.S, Type.PT, Type.BOX, Type.MSG, Type.RES, Type.GENERIC);
    from.ifPresent(place -> {
      scribe.memory.touch(place, MOVE);
      scribe.let(PreludeWords.prefix(place.type()), place.type(), place.text());
    });
    return from.isPresent();
  }

  private static boolean assign(Scribe scribe) {
    var to = scribe.memory.assignable(Type.S, Type.PT, Type.MSG);
    to.ifPresent(place -> set(scribe, place, scribe.owned(place.type())));
    return to.isPresent();
  }

  private static void set(Scribe scribe, FuzzPlace place, Text value) {
    scribe.memory.touch(place, WRITE);
    scribe.memory.renew(place);
    scribe.line("$0 = $1;", place.text(), value);
  }

  private static boolean assignField(Scribe scribe) {
    var to = scribe.pick(WRITE, Type.PT, Type.INT).filter(place -> !place.path().isEmpty());
    to.ifPresent(place ->
        set(scribe, place, place.type() == Type.INT ? scribe.number() : scribe.owned(Type.PT)));
    return to.isPresent();
  }

  private static boolean compound(Scribe scribe) {
    var to = scribe.pick(WRITE, Type.INT).filter(place -> !place.path().isEmpty());
    to.ifPresent(place -> {
      var value = scribe.number();
      scribe.memory.touch(place, WRITE);
      scribe.line("$0 += $1;", place.text(), value);
    });
    return to.isPresent();
  }

  private static boolean eat(Scribe scribe) {
    var types =
        scribe.memory.careless(4)
            ? new Type[] {Type.REF_S, Type.MUT_S, Type.REF_PT, Type.MUT_PT}
            : new Type[] {Type.S, Type.PT, Type.MSG, Type.GENERIC};
    var from = scribe.pick(MOVE, types);
    from.ifPresent(place -> {
      scribe.memory.touch(place, MOVE);
      scribe.line(PreludeWords.eat(place.type()) + "($0);", place.owned());
    });
    return from.isPresent();
  }

  private static boolean drop(Scribe scribe) {
    var from =
        scribe.pick(MOVE, Type.S, Type.BOX, Type.RES, Type.LIST, Type.INTS, Type.OWNER, Type.MAP);
    from.ifPresent(place -> {
      scribe.memory.touch(place, MOVE);
      scribe.line("Owned.drop($0);", "drop($0);", place.text());
    });
    return from.isPresent();
  }

  private static boolean consume(Scribe scribe) {
    var through = scribe.memory.careless(6);
    var from =
        through
            ? scribe.pick(READ, Type.REF_S, Type.MUT_S)
            : scribe.pick(MOVE, Type.S, Type.PT, Type.RES, Type.BOX);
    from.ifPresent(place -> {
      scribe.memory.touch(place, MOVE);
      consumed(scribe, place);
    });
    return from.isPresent();
  }

  private static void consumed(Scribe scribe, FuzzPlace place) {
    switch (place.type()) {
      case RES -> scribe.line("$0.close();", place.text());
      case BOX -> scribe.let("i", Type.INT, Text.both("$0.into()", place.text()));
      case PT -> scribe.line("$0.done();", place.text());
      default -> {
        switch (scribe.random.nextInt(3)) {
          case 0 -> scribe.line("$0.done();", place.text());
          case 1 -> scribe.let("s", Type.S, Text.both("$0.with(3)", place.text()));
          default -> scribe.let("p", Type.PT, Text.both("$0.take()", place.text()));
        }
      }
    }
  }

  private static boolean generic(Scribe scribe) {
    var from = scribe.pick(MOVE, Type.S, Type.PT, Type.MSG);
    from.ifPresent(place -> {
      scribe.memory.touch(place, MOVE);
      scribe.let(
          PreludeWords.prefix(place.type()), place.type(), Text.both("id($0)", place.text()));
    });
    return from.isPresent();
  }

  private static boolean construct(Scribe scribe) {
    var a = scribe.owned(Type.PT);
    var b = scribe.owned(Type.PT);
    scribe.let(
        "s", Type.S, Text.of("new S($0, $1, $2)", "S::new($0, $1, $2)", a, b, scribe.number()));
    return true;
  }

  private static boolean choice(Scribe scribe) {
    var type = scribe.one(Type.S, Type.PT);
    var condition = scribe.condition();
    var yes = scribe.owned(type);
    var no = scribe.owned(type);
    var value =
        scribe.chance(50)
            ? Text.of("$0 ? $1 : $2", "if $0 { $1 } else { $2 }", condition, yes, no)
            : Text.of(
                "switch (num()) { case 0 -> $0; case 1 -> $1; default -> $2; }",
                "match num() { 0 => $0, 1 => $1, _ => $2 }",
                yes,
                no,
                Scribe.made(type));
    scribe.let(PreludeWords.prefix(type), type, value);
    return true;
  }

  private static boolean deferred(Scribe scribe) {
    var name = Text.same(scribe.name("s"));
    scribe.line("S $0;", "let mut $0: S;", name);
    var yes = scribe.collect(() -> scribe.line("$0 = $1;", name, scribe.owned(Type.S)));
    var no = scribe.collect(() -> scribe.line("$0 = $1;", name, scribe.owned(Type.S)));
    scribe.nest(
        Text.same("}"),
        new Part(Text.of("if (c()) {", "if c() {"), yes),
        new Part(Text.same("} else {"), no));
    scribe.memory.declare(new Var(name, Type.S, false, false, scribe.memory.depth()));
    return true;
  }

  private static boolean refill(Scribe scribe) {
    var from = scribe.memory.assignable(Type.S, Type.PT);
    from.ifPresent(place -> {
      scribe.memory.touch(place, MOVE);
      scribe.line(PreludeWords.eat(place.type()) + "($0);", place.text());
      if (scribe.chance(25)) {
        scribe.write();
      }
      set(scribe, place, Scribe.made(place.type()));
    });
    return from.isPresent();
  }

  private static boolean refillField(Scribe scribe) {
    var from = scribe.pick(MOVE, Type.PT).filter(place -> !place.path().isEmpty());
    from.ifPresent(place -> {
      scribe.memory.touch(place, MOVE);
      scribe.line("eatPt($0);", place.text());
      set(scribe, place, Scribe.made(Type.PT));
    });
    return from.isPresent();
  }
}
