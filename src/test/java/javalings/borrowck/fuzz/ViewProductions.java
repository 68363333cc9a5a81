package javalings.borrowck.fuzz;

import static javalings.borrowck.fuzz.FuzzAccess.MOVE;
import static javalings.borrowck.fuzz.FuzzAccess.READ;
import static javalings.borrowck.fuzz.FuzzAccess.WRITE;

import java.util.List;

/** Structs with a lifetime, and boxes with theirs. */
final class ViewProductions {
  private ViewProductions() {}

  static List<Production> productions() {
    return List.of(
        new Production("view", 7, ViewProductions::view),
        new Production("wide view", 4, ViewProductions::wide),
        new Production("exclusive view", 6, ViewProductions::edit),
        new Production("view of a view", 3, ViewProductions::again),
        new Production("give a view", 4, ViewProductions::give),
        new Production("write through a view", 4, ViewProductions::write),
        new Production("box borrow", 5, ViewProductions::borrow),
        new Production("box exclusive borrow", 4, ViewProductions::borrowMut),
        new Production("box use", 4, ViewProductions::useBox));
  }

  private static boolean view(Scribe scribe) {
    var from = scribe.pick(READ, Type.S, Type.REF_S, Type.MUT_S, Type.EDIT);
    from.ifPresent(place -> {
      var made = scribe.chance(35) && place.type() != Type.EDIT;
      var value =
          made
              ? Text.of("new V($0)", "V::new($0)", place.shared())
              : Text.both("$0.view()", place.text());
      BorrowProductions.shared(scribe, place, Type.VIEW, value);
    });
    return from.isPresent();
  }

  private static boolean wide(Scribe scribe) {
    var one = scribe.pick(READ, Type.S, Type.REF_S);
    var other = scribe.pick(READ, Type.PT, Type.REF_PT);
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    var value =
        Text.of("new W($0, $1)", "W::new($0, $1)", one.get().shared(), other.get().shared());
    scribe.memory.lend(
        other.get(), false, BorrowProductions.shared(scribe, one.get(), Type.WIDE, value));
    return true;
  }

  private static boolean edit(Scribe scribe) {
    var from = scribe.pick(WRITE, Type.S, Type.S, Type.MUT_S);
    from.ifPresent(place -> {
      var value =
          scribe.chance(35)
              ? Text.of("new M($0)", "M::new($0)", place.exclusive())
              : Text.both("$0.edit()", place.text());
      BorrowProductions.shared(scribe, place, Type.EDIT, value);
    });
    return from.isPresent();
  }

  private static boolean again(Scribe scribe) {
    var from = scribe.pick(READ, Type.VIEW);
    from.ifPresent(place ->
        BorrowProductions.shared(scribe, place, Type.VIEW, Text.both("$0.again()", place.text())));
    return from.isPresent();
  }

  private static boolean give(Scribe scribe) {
    var from = scribe.pick(MOVE, Type.VIEW, Type.EDIT, Type.EDIT);
    from.ifPresent(place -> {
      scribe.memory.touch(place, MOVE);
      scribe.line(place.type() == Type.VIEW ? "useV($0);" : "useM($0);", place.text());
    });
    return from.isPresent();
  }

  private static boolean write(Scribe scribe) {
    var from = scribe.pick(WRITE, Type.EDIT, Type.REF_MUT);
    from.ifPresent(place -> {
      var value = scribe.number();
      scribe.memory.touch(place, WRITE);
      scribe.line("$0.set($1);", place.text(), value);
    });
    return from.isPresent();
  }

  private static boolean borrow(Scribe scribe) {
    var from = scribe.pick(READ, Type.BOX, Type.BOX, Type.REF_MUT);
    from.ifPresent(place ->
        BorrowProductions.shared(scribe, place, Type.REF, Text.both("$0.borrow()", place.text())));
    return from.isPresent();
  }

  private static boolean borrowMut(Scribe scribe) {
    var from = scribe.pick(WRITE, Type.BOX);
    from.ifPresent(place ->
        BorrowProductions.shared(
            scribe, place, Type.REF_MUT, Text.both("$0.borrowMut()", place.text())));
    return from.isPresent();
  }

  private static boolean useBox(Scribe scribe) {
    var write = scribe.chance(50);
    var from = scribe.pick(write ? WRITE : READ, Type.BOX);
    from.ifPresent(place -> {
      scribe.memory.touch(place, write ? WRITE : READ);
      if (write) {
        scribe.line("$0.set(3);", place.text());
      } else {
        scribe.line("use($0.get());", "use_(*$0.get());", place.text());
      }
    });
    return from.isPresent();
  }
}
