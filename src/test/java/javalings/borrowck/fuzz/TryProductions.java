package javalings.borrowck.fuzz;

import static javalings.borrowck.fuzz.FuzzAccess.READ;
import static javalings.borrowck.fuzz.FuzzAccess.WRITE;

import java.util.List;
import javalings.borrowck.fuzz.Code.Part;
import javalings.borrowck.fuzz.Exits.Region;

/**
 * Exceptions. Java's catch is Rust's labelled block that a failing call breaks out of; a call that
 * fails outside of any is Rust's {@code ?}; what {@code finally} says is spelt out in Rust on every
 * way out.
 */
final class TryProductions {
  private static final Text END = Text.same("}");

  private TryProductions() {}

  static List<Production> productions() {
    return List.of(
        Production.nesting("try catch", 6, TryProductions::tryCatch),
        Production.nesting("try finally", 4, TryProductions::tryFinally),
        Production.nesting("try with resources", 4, TryProductions::tryWith),
        new Production("failing call", 10, TryProductions::failing),
        new Production("throw", 3, TryProductions::throwing));
  }

  private static boolean tryCatch(Scribe scribe) {
    var inner = scribe.name("t");
    var outer = scribe.name("x");
    scribe.exits.enter(new Region.Try(inner));
    var body =
        scribe.body(
            false,
            () -> {
              if (!scribe.chance(50)) {
                scribe.write();
              }
              fail(scribe);
            });
    scribe.exits.leave();
    var caught = scribe.body(false, () -> {});
    scribe.nest(
        END,
        new Part(Text.of("try {", "'" + outer + ": { '" + inner + ": {"), body),
        new Part(Text.of("} catch (Oops " + outer + ") {", "break '" + outer + "; }"), caught));
    return true;
  }

  private static boolean tryFinally(Scribe scribe) {
    var at = scribe.pick(WRITE, Type.S, Type.MUT_S);
    at.ifPresent(place -> {
      var call = Text.both(scribe.one("$0.set(3);", "$0.get();", "$0.n = 4;"), place.text());
      var last = Text.of("$0", mark(scribe) + "$0", call);
      scribe.exits.enter(new Region.Cleanup(last.rust()));
      var body = scribe.body(false, () -> {});
      scribe.exits.leave();
      scribe.memory.touch(place, last.java().contains("get") ? READ : WRITE);
      scribe.nest(
          END,
          new Part(Text.of("try {", "{ {"), body),
          new Part(Text.of("} finally {", "}"), List.of(new Code.Line(last))));
    });
    return at.isPresent();
  }

  private static boolean tryWith(Scribe scribe) {
    var name = scribe.name("res");
    scribe.memory.open(false);
    var resource = new Var(Text.same(name), Type.RES, false, true, scribe.memory.depth());
    resource.pinned = true;
    scribe.memory.declare(resource);
    var close = mark(scribe) + name + ".close();";
    scribe.exits.enter(new Region.Cleanup(close));
    var body = scribe.body(false, () -> {});
    scribe.exits.leave();
    scribe.memory.close(false);
    var head = Text.of("try (Res $0 = open()) {", "{ let mut $0 = open(); {", name);
    var end = new Text("}", "} " + close + " " + scribe.exits.unchecked() + " }");
    scribe.nest(end, new Part(head, body));
    return true;
  }

  /** Tells the copies of one {@code finally} from the rest of their lines. */
  static String mark(Scribe scribe) {
    return "/*" + scribe.name("way") + "*/";
  }

  private static boolean failing(Scribe scribe) {
    if (!scribe.exits.mayThrow()) {
      return false;
    }
    fail(scribe);
    return true;
  }

  private static void fail(Scribe scribe) {
    var way = scribe.exits.thrown();
    if (scribe.chance(25)) {
      var made = scribe.fresh("s", Type.S);
      scribe.line(
          "S $0 = tryMake();",
          "let mut $0 = match tryMake() { Ok(v) => v, Err(_) => { $1 } };",
          made.name,
          way);
      return;
    }
    var write = scribe.chance(40);
    var place = scribe.pick(write ? WRITE : READ, Type.S, Type.MUT_S);
    place.ifPresent(found -> scribe.memory.touch(found, write ? WRITE : READ));
    var call =
        place
            .map(found ->
                write
                    ? Text.both("mayPoke($0)", found.exclusive())
                    : Text.both("mayFail($0)", found.shared()))
            .orElse(Text.same("risk()"));
    scribe.line("$0;", "if $0.is_err() { $1 }", call, way);
  }

  private static boolean throwing(Scribe scribe) {
    if (!scribe.exits.mayThrow()) {
      return false;
    }
    scribe.line("if (c()) { throw new Oops(); }", "if c() { $0 }", scribe.exits.thrown());
    return true;
  }
}
