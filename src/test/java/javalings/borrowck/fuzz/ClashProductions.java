package javalings.borrowck.fuzz;

import static javalings.borrowck.fuzz.FuzzAccess.MOVE;
import static javalings.borrowck.fuzz.FuzzAccess.READ;
import static javalings.borrowck.fuzz.FuzzAccess.WRITE;

import java.util.List;

/**
 * A loan, something else done to what is lent, and the loan's last use: in an order that is right,
 * or on purpose in the wrong one. Chance alone brings these three together too seldom.
 */
final class ClashProductions {
  private ClashProductions() {}

  static List<Production> productions() {
    return List.of(
        new Production(
            "clash with a borrow", 6, scribe -> clash(scribe, ClashProductions::borrowed)),
        new Production(
            "clash with a lambda", 6, scribe -> clash(scribe, ClashProductions::captured)),
        new Production("clash with a list", 4, scribe -> clash(scribe, ClashProductions::listed)));
  }

  private interface Loan {
    /** Declares who borrows, and hands back the statement that uses the loan. */
    Text made(Scribe scribe, FuzzPlace place);
  }

  private static boolean clash(Scribe scribe, Loan loan) {
    var from = scribe.pick(WRITE, Type.S, Type.MUT_S).filter(place -> place.root().fixed);
    from.ifPresent(place -> {
      var wrong = scribe.memory.careless(60);
      var use = loan.made(scribe, place);
      if (!wrong) {
        scribe.line(use);
      }
      disturb(scribe, place);
      if (wrong) {
        scribe.line(use);
      }
    });
    return from.isPresent();
  }

  private static Text borrowed(Scribe scribe, FuzzPlace place) {
    scribe.memory.touch(place, WRITE);
    var name = Text.same(scribe.name("b"));
    var choice = scribe.random.nextInt(6);
    switch (choice) {
      case 0 -> scribe.line("@Borrowed S $0 = $1;", "let $0 = $1;", name, place.shared());
      case 1 -> scribe.line("@BorrowedMut S $0 = $1;", "let $0 = $1;", name, place.reborrowed());
      case 2 -> scribe.line("V $0 = $1.view();", "let mut $0 = $1.view();", name, place.text());
      case 3 -> scribe.line("M $0 = $1.edit();", "let mut $0 = $1.edit();", name, place.text());
      case 4 -> scribe.line("@Borrowed Pt $0 = $1.a;", "let $0 = &$1.a;", name, place.text());
      default ->
          scribe.line("@BorrowedMut Pt $0 = $1.b;", "let $0 = &mut $1.b;", name, place.text());
    }
    return switch (choice) {
      case 0 -> Text.both("look($0);", name);
      case 1 -> Text.both(scribe.one("poke($0);", "$0.set(1);", "$0.n = 2;"), name);
      case 2 -> Text.of("useV($0);", "useV($0);", name);
      case 3 -> Text.both(scribe.one("$0.set(2);", "useM($0);"), name);
      case 4 -> Text.both("lookPt($0);", name);
      default -> Text.both("pokePt($0);", name);
    };
  }

  private static Text captured(Scribe scribe, FuzzPlace place) {
    scribe.memory.touch(place, WRITE);
    var name = Text.same(scribe.name("k"));
    var body =
        scribe.one(
            Text.both("look($0)", place.shared()),
            Text.both("poke($0)", place.exclusive()),
            Text.both("$0.set(4)", place.text()),
            Text.both("$0.n = 4", place.text()),
            Text.of("pokePt($0.a)", "pokePt(&mut $0.a)", place.text()),
            Text.both("$0.b.sum()", place.text()));
    scribe.line("Runnable $0 = () -> $1;", "let mut $0 = || { $1; };", name, body);
    return Text.of("$0.run();", "$0();", name);
  }

  /**
   * What a list was given, it holds; and what is taken out of it again is no borrow of the list.
   */
  private static Text listed(Scribe scribe, FuzzPlace place) {
    scribe.memory.touch(place, READ);
    var type = scribe.one(Type.VIEWS, Type.REFS, Type.REFS);
    var list = Text.same(scribe.name("list"));
    scribe.line("$0 $1 = $2;", "let mut $1: $0 = $2;", type.text(), list, Scribe.made(type));
    if (type == Type.VIEWS) {
      scribe.line("$0.add($1.view());", list, place.text());
      return Text.of("use($0.get(0).get());", "use_($0[0].get());", list);
    }
    scribe.line("$0.add($1);", list, place.shared());
    if (scribe.chance(50)) {
      return Text.of("look($0.get(0));", "look($0[0]);", list);
    }
    var taken = Text.same(scribe.name("r"));
    scribe.line("@Borrowed S $0 = $1.get(0);", "let $0 = $1[0];", taken, list);
    return Text.both("look($0);", taken);
  }

  private static void disturb(Scribe scribe, FuzzPlace place) {
    var thing = place.text();
    switch (scribe.random.nextInt(
        place.type() == Type.S && place.root().depth == scribe.memory.depth() ? 10 : 8)) {
      case 0 -> scribe.line("look($0);", place.shared());
      case 1 -> scribe.line("poke($0);", place.exclusive());
      case 2 -> scribe.line("$0.n = 3;", thing);
      case 3 -> scribe.line("use($0.n);", "use_($0.n);", thing);
      case 4 -> scribe.line("$0.set($0.get());", thing);
      case 5 -> scribe.line("$0.b = mkPt();", thing);
      case 6 -> another(scribe, Text.both("look($0)", place.shared()));
      case 7 -> another(scribe, Text.both("poke($0)", place.exclusive()));
      default -> {
        scribe.memory.touch(place, MOVE);
        scribe.line(scribe.one("eat($0);", "$0.done();"), thing);
      }
    }
    scribe.memory.touch(place, READ);
  }

  private static void another(Scribe scribe, Text body) {
    var name = scribe.name("k");
    scribe.line("Runnable $0 = () -> $1;", "let mut $0 = || { $1; };", name, body);
    if (scribe.chance(50)) {
      scribe.line("$0.run();", "$0();", name);
    }
  }
}
