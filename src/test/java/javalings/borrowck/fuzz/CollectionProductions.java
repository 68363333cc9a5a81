package javalings.borrowck.fuzz;

import static javalings.borrowck.fuzz.FuzzAccess.MOVE;
import static javalings.borrowck.fuzz.FuzzAccess.READ;
import static javalings.borrowck.fuzz.FuzzAccess.WRITE;

import java.util.List;
import java.util.Optional;
import javalings.borrowck.fuzz.Code.Part;

/** Lists of owners, of numbers and of borrows. */
final class CollectionProductions {
  private static final Type[] LISTS = {Type.LIST, Type.INTS, Type.VIEWS, Type.REFS, Type.MUT_LIST};

  private CollectionProductions() {}

  static List<Production> productions() {
    return List.of(
        new Production("new list", 6, CollectionProductions::letList),
        new Production("lend a list", 3, CollectionProductions::lend),
        new Production("add", 8, CollectionProductions::add),
        new Production("borrow an element", 5, CollectionProductions::element),
        new Production("read a list", 4, CollectionProductions::read),
        new Production("change a list", 4, CollectionProductions::change),
        new Production("take an element", 3, CollectionProductions::take),
        Production.nesting("for each", 7, CollectionProductions::forEach));
  }

  private static boolean letList(Scribe scribe) {
    var type = scribe.one(Type.LIST, Type.LIST, Type.INTS, Type.VIEWS, Type.REFS);
    scribe.let("list", type, Scribe.made(type));
    return true;
  }

  private static boolean lend(Scribe scribe) {
    var exclusive = scribe.chance(50);
    var from = scribe.pick(exclusive ? WRITE : READ, Type.LIST);
    from.ifPresent(place ->
        BorrowProductions.shared(
            scribe,
            place,
            exclusive ? Type.MUT_LIST : Type.REF_LIST,
            exclusive ? place.reborrowed() : place.shared()));
    return from.isPresent();
  }

  private static boolean add(Scribe scribe) {
    var to = scribe.pick(WRITE, LISTS);
    if (to.isEmpty()) {
      return false;
    }
    var list = to.get();
    var value = addable(scribe, list);
    value.ifPresent(text -> {
      scribe.memory.touch(list, WRITE);
      scribe.line("$0.add($1);", list.text(), text);
    });
    return value.isPresent();
  }

  private static Optional<Text> addable(Scribe scribe, FuzzPlace list) {
    return switch (list.type()) {
      case INTS ->
          Optional.of(scribe.chance(30) ? Text.both("$0.size()", list.text()) : scribe.number());
      case VIEWS -> borrowed(scribe, list).map(place -> Text.both("$0.view()", place.text()));
      case REFS -> borrowed(scribe, list).map(FuzzPlace::shared);
      default -> Optional.of(scribe.owned(Type.S));
    };
  }

  private static Optional<FuzzPlace> borrowed(Scribe scribe, FuzzPlace list) {
    var from = scribe.pick(READ, Type.S, Type.REF_S);
    from.ifPresent(place -> scribe.memory.lend(place, false, list.root()));
    return from;
  }

  private static boolean element(Scribe scribe) {
    var from = scribe.pick(READ, Type.LIST, Type.LIST, Type.REF_LIST, Type.REFS);
    from.ifPresent(place -> {
      if (place.type() == Type.REFS) {
        var holder = scribe.fresh("r", Type.REF_S);
        scribe.memory.touch(place, READ);
        scribe.memory.inherit(place.root(), holder);
        scribe.line(
            "@Borrowed S $0 = $1.get(0);", "let mut $0 = $1[0];", holder.name, place.text());
      } else if (scribe.memory.careless(10)) {
        scribe.memory.touch(place, READ);
        scribe.line("eat($0.get(0));", "eat($0[0]);", place.text());
      } else {
        var value = Text.of("$0.get(0)", "&$0[0]", place.text());
        BorrowProductions.shared(scribe, place, Type.REF_S, value);
      }
    });
    return from.isPresent();
  }

  private static boolean read(Scribe scribe) {
    var from =
        scribe.pick(
            READ, Type.LIST, Type.REF_LIST, Type.INTS, Type.VIEWS, Type.REFS, Type.MUT_LIST);
    from.ifPresent(place -> {
      scribe.memory.touch(place, READ);
      switch (place.type()) {
        case INTS -> scribe.line("use($0.get(0));", "use_($0[0]);", place.text());
        case VIEWS -> scribe.line("use($0.get(0).get());", "use_($0[0].get());", place.text());
        case REFS -> scribe.line("look($0.get(0));", "look($0[0]);", place.text());
        default -> {
          if (scribe.chance(50)) {
            scribe.line("look($0.get(0));", "look(&$0[0]);", place.text());
          } else {
            scribe.line("use($0.size());", "use_($0.size());", place.text());
          }
        }
      }
    });
    return from.isPresent();
  }

  private static boolean change(Scribe scribe) {
    var from = scribe.pick(WRITE, LISTS);
    from.ifPresent(place -> {
      scribe.memory.touch(place, WRITE);
      scribe.line("$0.clear();", place.text());
    });
    return from.isPresent();
  }

  private static boolean take(Scribe scribe) {
    var from = scribe.pick(WRITE, Type.LIST, Type.MUT_LIST);
    from.ifPresent(place -> {
      scribe.memory.touch(place, WRITE);
      scribe.let("s", Type.S, Text.both("$0.removeFirst()", place.text()));
    });
    return from.isPresent();
  }

  private static boolean forEach(Scribe scribe) {
    var from =
        scribe.pick(READ, Type.LIST, Type.LIST, Type.INTS, Type.VIEWS, Type.REFS, Type.REF_LIST);
    from.ifPresent(place -> LoopProductions.loop(scribe, label -> forEach(scribe, place, label)));
    return from.isPresent();
  }

  private static void forEach(Scribe scribe, FuzzPlace place, Text label) {
    scribe.memory.open(false);
    var iterator = scribe.fresh("it", Type.ITERATOR);
    scribe.memory.lend(place, false, iterator);
    var type =
        switch (place.type()) {
          case INTS -> Type.INT;
          case VIEWS -> Type.VIEW;
          default -> Type.REF_S;
        };
    var name = Text.same(scribe.name(PreludeWords.prefix(type)));
    var body =
        scribe.body(
            true,
            () ->
                element(scribe, iterator, new Var(name, type, false, true, scribe.memory.depth())));
    scribe.memory.close(false);
    var head =
        Text.of(
            type == Type.REF_S
                ? "$0for (@Borrowed S $1 : $2) {"
                : "$0for (" + type.java + " $1 : $2) {",
            copied(place.type()) ? "$0for &$1 in $2.iter() {" : "$0for $1 in $2.iter() {",
            label,
            name,
            place.text());
    scribe.nest(Text.same("}"), new Part(head, body));
  }

  private static boolean copied(Type list) {
    return list == Type.INTS || list == Type.VIEWS || list == Type.REFS;
  }

  private static void element(Scribe scribe, Var iterator, Var element) {
    scribe.memory.declare(element);
    if (element.type != Type.INT) {
      scribe.memory.inherit(iterator, element);
    }
    if (element.type == Type.REF_S && scribe.memory.careless(5)) {
      scribe.memory.touch(FuzzPlace.of(element), MOVE);
      scribe.line("eat($0);", "eat(*$0);", element.name);
    }
  }
}
