package javalings.borrowck.fuzz;

import java.util.List;
import java.util.function.Consumer;
import javalings.borrowck.fuzz.Code.Part;
import javalings.borrowck.fuzz.Exits.Region;

/** Loops, with and without labels, and the jumps out of them. */
final class LoopProductions {
  private static final Text END = Text.same("}");

  private LoopProductions() {}

  static List<Production> productions() {
    return List.of(
        Production.nesting("while", 5, scribe -> loop(scribe, label -> whileLoop(scribe, label))),
        Production.nesting("for ever", 4, scribe -> loop(scribe, label -> forEver(scribe, label))),
        Production.nesting("do while", 3, LoopProductions::doWhile),
        Production.nesting("for", 4, scribe -> loop(scribe, label -> counting(scribe, label))),
        new Production("jump", 9, LoopProductions::jump));
  }

  /** Writes a loop that jumps may name; the label is printed when the writer is handed one. */
  static boolean loop(Scribe scribe, Consumer<Text> writer) {
    var name = scribe.name("l");
    scribe.exits.enter(new Region.Loop(name));
    writer.accept(new Text(name + ": ", "'" + name + ": "));
    scribe.exits.leave();
    return true;
  }

  private static List<Code> body(Scribe scribe) {
    return scribe.body(true, () -> {});
  }

  private static void whileLoop(Scribe scribe, Text label) {
    var head = Text.of("$0while ($1) {", "$0while $1 {", label, scribe.condition());
    scribe.nest(END, new Part(head, body(scribe)));
  }

  private static void forEver(Scribe scribe, Text label) {
    var first = scribe.chance(30);
    var body = scribe.body(true, () -> leave(scribe, first));
    if (!first) {
      body.addAll(scribe.collect(() -> leave(scribe, true)));
    }
    scribe.nest(END, new Part(Text.of("$0for (;;) {", "$0loop {", label), body));
  }

  private static void leave(Scribe scribe, boolean now) {
    if (now) {
      scribe.line("if (c()) { break; }", "if c() { break; }");
    }
  }

  /** Rust has none: a loop that breaks at its end; {@code continue} would mean another thing. */
  private static boolean doWhile(Scribe scribe) {
    var body = body(scribe);
    scribe.nest(
        Text.of("} while (c());", "  if !c() { break; } }"),
        new Part(Text.of("do {", "loop {"), body));
    return true;
  }

  private static void counting(Scribe scribe, Text label) {
    var counter = Text.same(scribe.name("i"));
    var body =
        scribe.body(
            true,
            () ->
                scribe.memory.declare(
                    new Var(counter, Type.INT, false, false, scribe.memory.depth())));
    var head = Text.of("$0for (int $1 = 0; $1 < 3; $1++) {", "$0for $1 in 0..3 {", label, counter);
    scribe.nest(END, new Part(head, body));
  }

  private static boolean jump(Scribe scribe) {
    var jump = scribe.exits.jump(scribe.chance(30));
    jump.ifPresent(to -> {
      var word = scribe.one("break", "break", "continue");
      var head = Text.of("if ($0) {", "if $0 {", scribe.condition());
      var body =
          scribe.scoped(
              false,
              () -> {
                if (scribe.chance(50)) {
                  scribe.write();
                }
                scribe.line(
                    word + " " + to.label() + ";", to.cleanup() + word + " '" + to.label() + ";");
              });
      scribe.nest(END, new Part(head, body));
    });
    return jump.isPresent();
  }
}
