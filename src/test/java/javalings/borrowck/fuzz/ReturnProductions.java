package javalings.borrowck.fuzz;

import static javalings.borrowck.fuzz.FuzzAccess.MOVE;
import static javalings.borrowck.fuzz.FuzzAccess.READ;
import static javalings.borrowck.fuzz.FuzzAccess.WRITE;

import java.util.ArrayList;
import java.util.List;

/** What functions return. */
final class ReturnProductions {
  private ReturnProductions() {}

  /** A value of the function's type; a borrow of the right parameter, unless careless. */
  static Text value(Scribe scribe) {
    if (scribe.signature.result().isEmpty() || !scribe.chance(12)) {
      return plain(scribe);
    }
    return Recursion.call(scribe)
        .map(call -> Text.of("c() ? $0 : $1", "if c() { $0 } else { $1 }", plain(scribe), call))
        .orElseGet(() -> plain(scribe));
  }

  private static Text plain(Scribe scribe) {
    return scribe
        .signature
        .result()
        .map(type ->
            switch (type) {
              case INT -> scribe.number();
              case S -> scribe.owned(Type.S);
              default -> borrow(scribe, type);
            })
        .orElse(Text.NOTHING);
  }

  private static Text borrow(Scribe scribe, Type type) {
    var wrong = scribe.memory.careless(35);
    var fuzzPlaces =
        candidates(scribe, type).stream().filter(place -> wrong || comes(scribe, place)).toList();
    if (fuzzPlaces.isEmpty()) {
      return fallback(scribe, type);
    }
    var place = fuzzPlaces.get(scribe.random.nextInt(fuzzPlaces.size()));
    scribe.memory.touch(place, type.excludes() ? WRITE : READ);
    return text(scribe, place, type);
  }

  private static List<FuzzPlace> candidates(Scribe scribe, Type type) {
    var wanted =
        switch (type) {
          case REF_S -> new Type[] {Type.REF_S, Type.S, Type.MUT_S};
          case REF_PT -> new Type[] {Type.REF_PT, Type.PT, Type.S, Type.REF_S};
          case VIEW -> new Type[] {Type.VIEW, Type.S, Type.REF_S};
          case MUT_PT -> new Type[] {Type.MUT_PT, Type.PT, Type.S, Type.MUT_S};
          default -> new Type[] {Type.MUT_S, Type.S};
        };
    var found = new ArrayList<FuzzPlace>();
    for (var one : wanted) {
      scribe.pick(type.excludes() ? MOVE : READ, one).ifPresent(found::add);
    }
    return found;
  }

  private static boolean comes(Scribe scribe, FuzzPlace place) {
    var root = place.root();
    var from = scribe.signature.from();
    if (root.parameter) {
      return from.contains(root) && (root.type.lends() || place.type().lends());
    }
    return !root.sources.isEmpty() && from.containsAll(root.sources);
  }

  private static Text fallback(Scribe scribe, Type type) {
    return text(scribe, FuzzPlace.of(scribe.signature.from().iterator().next()), type);
  }

  private static Text text(Scribe scribe, FuzzPlace place, Type type) {
    var thing = place.type() == Type.S || place.type() == Type.REF_S || place.type() == Type.MUT_S;
    return switch (type) {
      case REF_S -> place.shared();
      case REF_PT ->
          thing
              ? scribe.one(place.field("a", Type.PT).shared(), Text.both("$0.aRef()", place.text()))
              : place.shared();
      case VIEW -> thing ? Text.both("$0.view()", place.text()) : place.text();
      case MUT_PT ->
          thing
              ? scribe.one(
                  place.field("a", Type.PT).exclusive(), Text.both("$0.aMut()", place.text()))
              : given(scribe, place);
      default -> given(scribe, place);
    };
  }

  /** Rust's {@code return} reborrows; what is cleaned up on the way out may be used there again. */
  private static Text given(Scribe scribe, FuzzPlace place) {
    return scribe.exits.unchecked().isEmpty() ? place.exclusive() : place.reborrowed();
  }
}
