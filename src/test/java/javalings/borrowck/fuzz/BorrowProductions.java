package javalings.borrowck.fuzz;

import static javalings.borrowck.fuzz.FuzzAccess.MOVE;
import static javalings.borrowck.fuzz.FuzzAccess.READ;
import static javalings.borrowck.fuzz.FuzzAccess.WRITE;

import java.util.List;

/** Borrows of variables and fields, kept in variables. */
final class BorrowProductions {
  private static final Type[] LENDERS = {
    Type.S, Type.S, Type.PT, Type.REF_S, Type.MUT_S, Type.REF_PT, Type.MUT_PT, Type.MSG, Type.RES
  };

  private BorrowProductions() {}

  static List<Production> productions() {
    return List.of(
        new Production("let shared borrow", 9, BorrowProductions::letShared),
        new Production("let exclusive borrow", 8, BorrowProductions::letExclusive),
        new Production("move a borrow", 3, BorrowProductions::move),
        new Production("assign a borrow", 5, BorrowProductions::assign),
        new Production("choice of borrows", 4, BorrowProductions::choice),
        new Production("borrow from a function", 6, BorrowProductions::fromFunction),
        new Production("borrow from a method", 5, BorrowProductions::fromMethod),
        new Production("exclusive from a call", 4, BorrowProductions::exclusiveFromCall),
        new Production("borrow a temporary", 3, BorrowProductions::temporary),
        new Production("use a borrow", 12, BorrowProductions::use));
  }

  private static boolean letShared(Scribe scribe) {
    var from = scribe.pick(READ, LENDERS);
    from.ifPresent(
        place -> shared(scribe, place, PreludeWords.shared(place.type()), place.shared()));
    return from.isPresent();
  }

  /** Lets {@code value}, which borrows from a place, be a new variable. */
  static Var shared(Scribe scribe, FuzzPlace place, Type type, Text value) {
    var holder =
        new Var(
            Text.same(scribe.name(PreludeWords.prefix(type))),
            type,
            false,
            scribe.chance(60),
            scribe.memory.depth());
    scribe.memory.lend(place, type.excludes(), holder);
    scribe.memory.declare(holder);
    scribe.line("$0 $1 = $2;", "let $3$1 = $2;", type.text(), holder.name, value, holder.mut());
    return holder;
  }

  private static boolean letExclusive(Scribe scribe) {
    var from = scribe.pick(WRITE, Type.S, Type.S, Type.PT, Type.MUT_S, Type.MUT_PT);
    from.ifPresent(
        place -> shared(scribe, place, PreludeWords.exclusive(place.type()), place.reborrowed()));
    return from.isPresent();
  }

  private static boolean move(Scribe scribe) {
    var from = scribe.pick(MOVE, Type.MUT_S, Type.MUT_PT, Type.EDIT, Type.REF_MUT, Type.VIEW);
    from.ifPresent(place -> {
      var holder = scribe.fresh(PreludeWords.prefix(place.type()), place.type());
      scribe.memory.touch(place, MOVE);
      scribe.memory.inherit(place.root(), holder);
      scribe.line("var $0 = $1;", "let $2$0 = $1;", holder.name, place.text(), holder.mut());
    });
    return from.isPresent();
  }

  private static boolean assign(Scribe scribe) {
    var to = scribe.memory.assignable(Type.REF_S, Type.REF_PT, Type.MUT_S, Type.VIEW);
    if (to.isEmpty()) {
      return false;
    }
    var target = to.get();
    var from =
        switch (target.type()) {
          case REF_S -> scribe.pick(READ, Type.S, Type.REF_S, Type.MUT_S);
          case REF_PT -> scribe.pick(READ, Type.PT, Type.REF_PT);
          case MUT_S -> scribe.pick(WRITE, Type.S);
          default -> scribe.pick(READ, Type.S, Type.REF_S);
        };
    from.filter(place -> place.root() != target.root())
        .ifPresent(place -> set(scribe, target, place));
    return from.isPresent();
  }

  private static void set(Scribe scribe, FuzzPlace target, FuzzPlace place) {
    scribe.memory.renew(target);
    scribe.memory.lend(place, target.type().excludes(), target.root());
    var value =
        switch (target.type()) {
          case MUT_S -> place.reborrowed();
          case VIEW -> Text.both("$0.view()", place.text());
          default -> place.shared();
        };
    scribe.line("$0 = $1;", target.text(), value);
  }

  private static boolean choice(Scribe scribe) {
    var one = scribe.pick(READ, Type.S, Type.REF_S);
    var other = scribe.pick(READ, Type.S, Type.REF_S, Type.MUT_S);
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    var value =
        Text.of(
            "c() ? $0 : $1", "if c() { $0 } else { $1 }", one.get().shared(), other.get().shared());
    var holder = shared(scribe, one.get(), Type.REF_S, value);
    scribe.memory.lend(other.get(), false, holder);
    return true;
  }

  private static boolean fromFunction(Scribe scribe) {
    var one = scribe.pick(READ, Type.S, Type.REF_S, Type.MUT_S);
    var other = scribe.pick(READ, Type.S, Type.REF_S, Type.MUT_S);
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    var from = one.get().shared();
    var second = other.get().shared();
    switch (scribe.random.nextInt(3)) {
      case 0 -> {
        var holder = shared(scribe, one.get(), Type.REF_S, Text.both("pick($0, $1)", from, second));
        scribe.memory.lend(other.get(), false, holder);
      }
      case 1 -> {
        scribe.memory.touch(other.get(), READ);
        shared(scribe, one.get(), Type.REF_S, Text.both("first($0, $1)", from, second));
      }
      default -> shared(scribe, one.get(), Type.REF_PT, Text.both("inner($0)", from));
    }
    return true;
  }

  private static boolean fromMethod(Scribe scribe) {
    var from = scribe.pick(READ, Type.S, Type.REF_S, Type.MUT_S, Type.RES, Type.REF_RES);
    from.ifPresent(place -> {
      var resource = place.type() == Type.RES || place.type() == Type.REF_RES;
      var call = Text.both(resource ? "$0.peek()" : "$0.aRef()", place.text());
      shared(scribe, place, resource ? Type.REF_RES : Type.REF_PT, call);
    });
    return from.isPresent();
  }

  private static boolean exclusiveFromCall(Scribe scribe) {
    var from = scribe.pick(WRITE, Type.S, Type.MUT_S);
    if (from.isEmpty()) {
      return false;
    }
    var place = from.get();
    if (scribe.chance(60)) {
      shared(scribe, place, Type.MUT_PT, Text.both("$0.aMut()", place.text()));
      return true;
    }
    var other = scribe.pick(READ, Type.S, Type.REF_S).filter(found -> found.root() != place.root());
    other.ifPresent(second -> {
      scribe.memory.touch(second, READ);
      var call = Text.both("firstMut($0, $1)", place.exclusive(), second.shared());
      shared(scribe, place, Type.MUT_S, call);
    });
    return other.isPresent();
  }

  private static boolean temporary(Scribe scribe) {
    if (!scribe.memory.careless(30)) {
      scribe.line(scribe.one("lookPt(mk().aRef());", "pokePt(mk().aMut());", "mk().view().get();"));
      if (scribe.chance(40)) {
        var kept = scribe.fresh("r", Type.REF_S);
        scribe.line("@Borrowed S $0 = mk();", "let mut $0 = &mk();", kept.name);
      }
      return true;
    }
    var value = scribe.one("mk().aRef()", "mk().with(3).aRef()", "inner(mk())", "open().peek()");
    var type = value.startsWith("open") ? Type.REF_RES : Type.REF_PT;
    var holder = scribe.fresh("r", type);
    scribe.line(
        "$0 $1 = $2;",
        "let mut $1 = $2;",
        type.text(),
        holder.name,
        new Text(value, value.replace("inner(mk())", "inner(&mk())")));
    scribe.line(PreludeWords.look(type) + "($0);", holder.name);
    return true;
  }

  static boolean use(Scribe scribe) {
    var from =
        scribe.pick(
            READ,
            Type.REF_S,
            Type.MUT_S,
            Type.REF_PT,
            Type.MUT_PT,
            Type.VIEW,
            Type.EDIT,
            Type.REF_MSG,
            Type.REF_RES,
            Type.REF,
            Type.REF_MUT,
            Type.WIDE);
    from.ifPresent(place -> use(scribe, place));
    return from.isPresent();
  }

  /** Reads through a borrow. */
  static void use(Scribe scribe, FuzzPlace place) {
    scribe.memory.touch(place, READ);
    switch (place.type()) {
      case VIEW, EDIT, WIDE -> scribe.line("use($0.get());", "use_($0.get());", place.text());
      case REF, REF_MUT -> scribe.line("use($0.get());", "use_(*$0.get());", place.text());
      default -> scribe.line(PreludeWords.look(place.type()) + "($0);", place.shared());
    }
  }
}
