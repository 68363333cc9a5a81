package javalings.borrowck.fuzz;

import static javalings.borrowck.fuzz.FuzzAccess.MOVE;
import static javalings.borrowck.fuzz.FuzzAccess.READ;
import static javalings.borrowck.fuzz.FuzzAccess.WRITE;

import java.util.List;
import java.util.Optional;
import javalings.borrowck.fuzz.Code.Part;
import javalings.borrowck.fuzz.Exits.Region;

/** Lambdas that own what they mention, tasks that end with a block, copies for other threads. */
final class TransferProductions {
  private TransferProductions() {}

  static List<Production> productions() {
    return List.of(
        new Production("owning lambda", 5, TransferProductions::owning),
        new Production("owning lambda to another thread", 4, TransferProductions::send),
        new Production("unmodifiable copy", 3, TransferProductions::freeze),
        new Production("read a copy", 3, TransferProductions::known),
        new Production("copy to another thread", 3, TransferProductions::sendKnown),
        Production.nesting("tasks of a scope", 6, TransferProductions::scope),
        new Production("a scope of threads", 4, TransferProductions::threadScope));
  }

  /** What a lambda with {@code move} would say, of a whole variable. */
  private static Optional<Text> mentioned(Scribe scribe, boolean alone) {
    var write = !alone && scribe.chance(40);
    var from =
        (write
                ? scribe.pick(WRITE, Type.S, Type.PT, Type.MUT_S, Type.EDIT)
                : scribe.pick(READ, alone ? ALONE : LOOKED_AT))
            .filter(place -> place.path().isEmpty() && !scribe.memory.risky(place, MOVE));
    return from.map(place -> {
      var call = ClosureProductions.call(place, write ? WRITE : READ);
      scribe.memory.touch(place, MOVE);
      return call;
    });
  }

  private static final Type[] ALONE = {Type.S, Type.S, Type.PT};
  private static final Type[] LOOKED_AT = {
    Type.S, Type.S, Type.PT, Type.REF_S, Type.MUT_S, Type.VIEW
  };

  private static boolean owning(Scribe scribe) {
    scribe.memory.openClosure();
    var body = mentioned(scribe, false);
    var captures = scribe.memory.closeClosure();
    body.ifPresent(text -> {
      var holder = scribe.fresh("k", Type.CLOSURE);
      captures.keySet().forEach(place -> scribe.memory.inherit(place.root(), holder));
      scribe.line(
          "Runnable $0 = Owned.moving(() -> $1);",
          "let mut $0 = move || { $1; };",
          holder.name,
          text);
    });
    return body.isPresent();
  }

  private static boolean send(Scribe scribe) {
    scribe.memory.openClosure();
    var body = mentioned(scribe, !scribe.memory.careless(20));
    scribe.memory.closeClosure();
    body.ifPresent(
        text -> scribe.line("spawn(Owned.moving(() -> $0));", "spawn(move || { $0; });", text));
    return body.isPresent();
  }

  private static boolean freeze(Scribe scribe) {
    var from = scribe.pick(READ, Type.INTS);
    from.ifPresent(place -> scribe.memory.touch(place, READ));
    scribe.let(
        "known",
        Type.FROZEN,
        from.map(place -> Text.of("List.copyOf($0)", "Frozen::copyOf(&$0)", place.text()))
            .orElse(Scribe.made(Type.FROZEN)));
    return true;
  }

  private static boolean known(Scribe scribe) {
    var from = scribe.pick(READ, Type.FROZEN);
    from.ifPresent(place ->
        scribe.line("use($0.$1);", "use_($0.$1);", place.text(), scribe.one("size()", "get(0)")));
    return from.isPresent();
  }

  private static boolean sendKnown(Scribe scribe) {
    scribe.memory.openClosure();
    var from = scribe.pick(READ, Type.FROZEN);
    scribe.memory.closeClosure();
    from.ifPresent(place ->
        scribe.line(
            "spawn(() -> use($0.size()));", "spawn(move || { use_($0.size()); });", place.text()));
    return from.isPresent();
  }

  /**
   * What the tasks of a scope borrow is free again behind it. In Rust the scope is a guard that is
   * closed on each way out, so that errors stand at the tasks; {@code thread::scope} says the same
   * of a whole closure.
   */
  private static boolean scope(Scribe scribe) {
    var name = scribe.name("pool");
    var structured = scribe.chance(50);
    var close = TryProductions.mark(scribe) + name + ".close();";
    scribe.exits.enter(new Region.Cleanup(close));
    var body =
        scribe.body(
            false,
            () -> {
              var holder =
                  new Var(Text.same(name), Type.ITERATOR, false, true, scribe.memory.depth());
              scribe.memory.declare(holder);
              for (var i = 1 + scribe.random.nextInt(3); i > 0; i--) {
                task(scribe, holder, structured);
              }
            });
    scribe.exits.leave();
    var head =
        Text.of(
            structured
                ? "try (var $0 = StructuredTaskScope.open()) {"
                : "try (var $0 = Executors.newVirtualThreadPerTaskExecutor()) {",
            "{ let $0 = Pool::open(); {",
            name);
    var end = new Text("}", "} " + close + " " + scribe.exits.unchecked() + " }");
    scribe.nest(end, new Part(head, body));
    return true;
  }

  private static void task(Scribe scribe, Var pool, boolean structured) {
    scribe.memory.openClosure();
    var body = work(scribe);
    var captures = scribe.memory.closeClosure();
    body.ifPresent(text -> {
      ClosureProductions.hold(scribe, captures, pool);
      scribe.line(
          structured ? "$0.fork(() -> $1);" : "$0.submit(() -> $1);",
          "$0.submit(|| { $1; });",
          pool.name,
          text);
    });
  }

  /** What a task does; to change something through a borrow is left to {@link #threadScope}. */
  private static Optional<Text> work(Scribe scribe) {
    if (scribe.chance(35)) {
      var changed =
          scribe.pick(WRITE, Type.S, Type.PT).filter(place -> !place.root().type.reference());
      return ClosureProductions.called(scribe, changed, WRITE);
    }
    if (scribe.chance(25)) {
      return ClosureProductions.called(scribe, ClosureProductions.capturedWhole(scribe), MOVE);
    }
    return ClosureProductions.called(scribe, scribe.pick(READ, LOOKED_AT), READ);
  }

  /** Rust's own scope around tasks that keep the rules. */
  private static boolean threadScope(Scribe scribe) {
    var name = scribe.name("pool");
    var first = quiet(scribe, scribe.pick(READ, Type.S, Type.REF_S, Type.MUT_S));
    var second = quiet(scribe, scribe.pick(WRITE, Type.S, Type.MUT_S));
    first.ifPresent(
        place -> threadScope(scribe, name, place, second.filter(it -> it.root() != place.root())));
    return first.isPresent();
  }

  private static Optional<FuzzPlace> quiet(Scribe scribe, Optional<FuzzPlace> place) {
    return place.filter(it -> capturable(scribe, it) && !scribe.memory.lent(it));
  }

  private static void threadScope(
      Scribe scribe, String name, FuzzPlace first, Optional<FuzzPlace> second) {
    scribe.memory.touch(first, READ);
    second.ifPresent(place -> scribe.memory.touch(place, WRITE));
    var look = Text.both("look($0)", first.shared());
    var other = second.map(place -> Text.both("poke($0)", place.exclusive())).orElse(look);
    var tasks =
        scribe.collect(() -> {
          submit(scribe, name, look);
          submit(scribe, name, other);
        });
    var head =
        Text.of(
            "try (var $0 = Executors.newVirtualThreadPerTaskExecutor()) {",
            "std::thread::scope(|$0| {",
            name);
    scribe.nest(new Text("}", "});"), new Part(head, tasks));
  }

  private static boolean capturable(Scribe scribe, FuzzPlace place) {
    return place.path().isEmpty() && place.root().fixed && scribe.exits.unchecked().isEmpty();
  }

  private static void submit(Scribe scribe, String pool, Text body) {
    scribe.line("$0.submit(() -> $1);", "$0.spawn(|| { $1; });", pool, body);
  }
}
