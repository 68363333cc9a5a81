package javalings.borrowck.fuzz;

import static javalings.borrowck.fuzz.FuzzAccess.MOVE;
import static javalings.borrowck.fuzz.FuzzAccess.READ;
import static javalings.borrowck.fuzz.FuzzAccess.WRITE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javalings.borrowck.fuzz.Code.Part;
import javalings.borrowck.fuzz.Exits.Region;

/** Lambdas: what they capture, when they run, and where they go. */
final class ClosureProductions {
  private ClosureProductions() {}

  static List<Production> productions() {
    return List.of(
        new Production("short lambda", 7, ClosureProductions::small),
        Production.nesting("block lambda", 4, ClosureProductions::block),
        new Production("lambda with a parameter", 3, ClosureProductions::function),
        new Production("run a lambda", 8, ClosureProductions::run),
        new Production("pass a lambda", 4, ClosureProductions::pass),
        new Production("lambda for each element", 3, ClosureProductions::forEach),
        new Production("to another thread", 3, ClosureProductions::spawn));
  }

  private static boolean small(Scribe scribe) {
    scribe.memory.openClosure();
    var body = expression(scribe);
    var captures = scribe.memory.closeClosure();
    body.ifPresent(text -> declare(scribe, captures, text));
    return body.isPresent();
  }

  private static void declare(Scribe scribe, Map<FuzzPlace, FuzzAccess> captures, Text body) {
    var closure = closure(scribe, captures, Type.CLOSURE);
    scribe.line("Runnable $0 = () -> $1;", "let mut $0 = || { $1; };", closure.name, body);
  }

  /** The variable of a closure that captured these. */
  private static Var closure(Scribe scribe, Map<FuzzPlace, FuzzAccess> captures, Type type) {
    var once = captures.entrySet().stream().anyMatch(ClosureProductions::moves);
    var closure =
        new Var(
            Text.same(scribe.name("k")),
            once ? Type.ONCE : type,
            false,
            scribe.chance(60),
            scribe.memory.depth());
    hold(scribe, captures, closure);
    scribe.memory.declare(closure);
    return closure;
  }

  /** What was captured is lent to the holder, unless it was given away. */
  static void hold(Scribe scribe, Map<FuzzPlace, FuzzAccess> captures, Var holder) {
    captures.forEach((place, access) -> {
      if (!moves(Map.entry(place, access))) {
        scribe.memory.lend(place, access == WRITE, holder);
      }
    });
  }

  private static boolean moves(Map.Entry<FuzzPlace, FuzzAccess> capture) {
    return capture.getValue() == MOVE && !capture.getKey().type().copies();
  }

  /** One call on something captured. */
  private static Optional<Text> expression(Scribe scribe) {
    var access = scribe.one(READ, WRITE, WRITE, MOVE);
    var place =
        switch (access) {
          case READ -> scribe.pick(READ, Type.S, Type.PT, Type.REF_S, Type.MUT_S, Type.VIEW);
          case WRITE -> scribe.pick(WRITE, Type.S, Type.PT, Type.MUT_S, Type.MUT_S, Type.EDIT);
          case MOVE -> capturedWhole(scribe);
        };
    return called(scribe, place, access);
  }

  static Optional<Text> called(Scribe scribe, Optional<FuzzPlace> place, FuzzAccess access) {
    place.ifPresent(found -> scribe.memory.touch(found, access));
    return place.map(found -> call(found, access));
  }

  static Optional<FuzzPlace> capturedWhole(Scribe scribe) {
    var candidates =
        scribe.memory.visible().stream()
            .filter(variable -> variable.type == Type.S || variable.type == Type.PT)
            .filter(variable -> !variable.pinned && variable.depth + 1 == scribe.memory.depth())
            .map(FuzzPlace::of)
            .filter(place -> place.root().moved.isEmpty() || scribe.memory.careless(50))
            .toList();
    return candidates.isEmpty()
        ? Optional.empty()
        : Optional.of(candidates.get(scribe.random.nextInt(candidates.size())));
  }

  static Text call(FuzzPlace place, FuzzAccess access) {
    return switch (access) {
      case READ ->
          place.type() == Type.VIEW
              ? Text.both("$0.get()", place.text())
              : Text.both(PreludeWords.look(place.type()) + "($0)", place.shared());
      case WRITE ->
          place.type() == Type.EDIT
              ? Text.both("$0.set(3)", place.text())
              : Text.both(PreludeWords.poke(place.type()) + "($0)", place.exclusive());
      case MOVE -> Text.both(PreludeWords.eat(place.type()) + "($0)", place.text());
    };
  }

  private static boolean block(Scribe scribe) {
    var captured = body(scribe);
    var closure = closure(scribe, captured.captures(), Type.CLOSURE);
    var head = Text.of("Runnable $0 = () -> {", "let mut $0 = || {", closure.name);
    scribe.nest(Text.same("};"), new Part(head, captured.code()));
    return true;
  }

  private record Body(List<Code> code, Map<FuzzPlace, FuzzAccess> captures) {}

  private static Body body(Scribe scribe) {
    scribe.memory.openClosure();
    scribe.exits.enter(new Region.Closure());
    var code = scribe.body(false, () -> {});
    scribe.exits.leave();
    return new Body(code, scribe.memory.closeClosure());
  }

  private static boolean function(Scribe scribe) {
    scribe.memory.openClosure();
    var from = scribe.pick(READ, Type.S, Type.REF_S, Type.MUT_S);
    from.ifPresent(place -> scribe.memory.touch(place, READ));
    var captures = scribe.memory.closeClosure();
    from.ifPresent(place -> {
      var function = closure(scribe, captures, Type.FUNCTION);
      scribe.line(
          "IntUnaryOperator $0 = x$0 -> x$0 + $1;",
          "let mut $0 = |x$0: i32| x$0 + $1;",
          function.name,
          Text.both(scribe.one("look($0)", "$1.get()"), place.shared(), place.text()));
    });
    return from.isPresent();
  }

  static boolean run(Scribe scribe) {
    var from = scribe.pick(MOVE, Type.CLOSURE, Type.FUNCTION, Type.ONCE);
    from.ifPresent(place -> {
      scribe.memory.touch(place, place.type() == Type.ONCE ? MOVE : WRITE);
      if (place.type() == Type.FUNCTION) {
        scribe.line("use($0.applyAsInt(3));", "use_($0(3));", place.text());
      } else {
        scribe.line("$0.run();", "$0();", place.text());
      }
    });
    return from.isPresent();
  }

  /** Handed over at once: what it borrows is free again after the call. */
  private static boolean pass(Scribe scribe) {
    if (scribe.chance(40)) {
      var captured = body(scribe);
      var once = captured.captures().entrySet().stream().anyMatch(ClosureProductions::moves);
      if (!once) {
        var head = Text.of("run(() -> {", "run(|| {");
        scribe.nest(Text.same("});"), new Part(head, captured.code()));
      }
      return !once;
    }
    scribe.memory.openClosure();
    var body = expression(scribe);
    var once = scribe.memory.closeClosure().entrySet().stream().anyMatch(ClosureProductions::moves);
    body.filter(_ -> !once)
        .ifPresent(text -> scribe.line("run(() -> $0);", "run(|| { $0; });", text));
    return body.isPresent() && !once;
  }

  private static boolean forEach(Scribe scribe) {
    var list = scribe.pick(READ, Type.LIST, Type.REF_LIST);
    if (list.isEmpty()) {
      return false;
    }
    scribe.memory.touch(list.get(), READ);
    scribe.memory.openClosure();
    var other = scribe.pick(WRITE, Type.S, Type.MUT_S);
    other.ifPresent(place -> scribe.memory.touch(place, WRITE));
    scribe.memory.closeClosure();
    var name = scribe.name("x");
    var body =
        other
            .map(place -> Text.of("mix($0, $1)", "mix($0, $1)", place.exclusive(), name))
            .orElse(Text.both("look($0)", name));
    scribe.line(
        "$0.forEach($1 -> $2);",
        "$0.iter().for_each(|$1| { $2; });",
        list.get().text(),
        name,
        body);
    return true;
  }

  private static boolean spawn(Scribe scribe) {
    scribe.memory.openClosure();
    var shared = scribe.memory.careless(50);
    var from =
        shared
            ? scribe.pick(READ, Type.S, Type.PT, Type.REF_S).filter(place -> place.path().isEmpty())
            : capturedWhole(scribe);
    from.ifPresent(place -> scribe.memory.touch(place, shared ? READ : MOVE));
    scribe.memory.closeClosure();
    from.ifPresent(place -> {
      var call = shared ? PreludeWords.look(place.type()) : PreludeWords.eat(place.type());
      scribe.line(
          "spawn(() -> $0);",
          "spawn(|| { $0; });",
          Text.both(call + "($0)", shared ? place.shared() : place.text()));
    });
    return from.isPresent();
  }
}
