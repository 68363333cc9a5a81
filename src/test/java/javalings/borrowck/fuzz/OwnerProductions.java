package javalings.borrowck.fuzz;

import static javalings.borrowck.fuzz.FuzzAccess.MOVE;
import static javalings.borrowck.fuzz.FuzzAccess.READ;
import static javalings.borrowck.fuzz.FuzzAccess.WRITE;

import java.util.List;

/** {@code Owned} as a box that may be empty: what is put in, taken out and left in its place. */
final class OwnerProductions {
  private static final Type[] OWNERS = {Type.OWNER, Type.OWNER, Type.MUT_OWNER};

  private OwnerProductions() {}

  static List<Production> productions() {
    return List.of(
        new Production("owner of a thing", 6, OwnerProductions::let),
        new Production("lend an owner", 3, OwnerProductions::lend),
        new Production("replace in an owner", 4, OwnerProductions::replace),
        new Production("take out of an owner", 4, OwnerProductions::take),
        new Production("fill an owner", 3, OwnerProductions::fill),
        new Production("borrow from an owner", 5, OwnerProductions::borrow),
        new Production("ask an owner", 3, OwnerProductions::ask),
        new Production("open an owner", 3, OwnerProductions::open));
  }

  private static boolean let(Scribe scribe) {
    var value =
        switch (scribe.random.nextInt(3)) {
          case 0 -> Text.of("Owned.empty()", "Owned::empty()");
          case 1 -> Text.of("Owned.of($0)", "Owned::of($0)", scribe.owned(Type.S));
          default -> scribe.owned(Type.OWNER);
        };
    scribe.let("o", Type.OWNER, value);
    return true;
  }

  private static boolean lend(Scribe scribe) {
    var exclusive = scribe.chance(60);
    var from = scribe.pick(exclusive ? WRITE : READ, Type.OWNER);
    from.ifPresent(place ->
        BorrowProductions.shared(
            scribe,
            place,
            exclusive ? Type.MUT_OWNER : Type.REF_OWNER,
            exclusive ? place.reborrowed() : place.shared()));
    return from.isPresent();
  }

  private static boolean replace(Scribe scribe) {
    var shared = scribe.memory.careless(5);
    var from = shared ? scribe.pick(READ, Type.REF_OWNER) : scribe.pick(WRITE, OWNERS);
    from.ifPresent(place -> {
      var value = scribe.owned(Type.S);
      scribe.memory.touch(place, WRITE);
      scribe.let("s", Type.S, Text.both("$0.replace($1)", place.text(), value));
    });
    return from.isPresent();
  }

  private static boolean take(Scribe scribe) {
    var shared = scribe.memory.careless(5);
    var from = shared ? scribe.pick(READ, Type.REF_OWNER) : scribe.pick(WRITE, OWNERS);
    from.ifPresent(place -> {
      scribe.memory.touch(place, WRITE);
      scribe.let("s", Type.S, Text.both("$0.take()", place.text()));
    });
    return from.isPresent();
  }

  private static boolean fill(Scribe scribe) {
    var from = scribe.pick(WRITE, OWNERS);
    from.ifPresent(place -> {
      var value = scribe.owned(Type.S);
      scribe.memory.touch(place, WRITE);
      scribe.line("$0.set($1);", place.text(), value);
    });
    return from.isPresent();
  }

  private static boolean borrow(Scribe scribe) {
    var from = scribe.pick(READ, Type.OWNER, Type.REF_OWNER, Type.MUT_OWNER);
    from.ifPresent(place ->
        BorrowProductions.shared(scribe, place, Type.REF_S, Text.both("$0.get()", place.text())));
    return from.isPresent();
  }

  private static boolean ask(Scribe scribe) {
    var from = scribe.pick(READ, Type.OWNER, Type.REF_OWNER, Type.MUT_OWNER);
    from.ifPresent(place -> {
      scribe.memory.touch(place, READ);
      scribe.line(scribe.one("$0.isEmpty();", "look($0.get());"), place.text());
    });
    return from.isPresent();
  }

  private static boolean open(Scribe scribe) {
    var lent = scribe.memory.careless(8);
    var from =
        lent ? scribe.pick(READ, Type.REF_OWNER, Type.MUT_OWNER) : scribe.pick(MOVE, Type.OWNER);
    from.ifPresent(place -> {
      scribe.memory.touch(place, MOVE);
      scribe.let("s", Type.S, Text.of("$0.into()", "$0.unwrap()", place.text()));
    });
    return from.isPresent();
  }
}
