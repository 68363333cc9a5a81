package javalings.borrowck.fuzz;

import static javalings.borrowck.fuzz.FuzzAccess.MOVE;
import static javalings.borrowck.fuzz.FuzzAccess.READ;

import java.util.ArrayList;
import java.util.List;
import javalings.borrowck.fuzz.Code.Part;

/** Blocks, branches and patterns. */
final class BranchProductions {
  private static final Text END = Text.same("}");

  private BranchProductions() {}

  static List<Production> productions() {
    return List.of(
        Production.nesting("block", 4, BranchProductions::block),
        Production.nesting("if", 7, BranchProductions::ifThen),
        Production.nesting("if else", 6, BranchProductions::ifElse),
        Production.nesting("switch", 4, BranchProductions::choose),
        Production.nesting("match", 4, BranchProductions::match),
        Production.nesting("match a borrow", 3, BranchProductions::matchBorrowed),
        Production.nesting("if let", 3, BranchProductions::ifLet),
        Production.nesting("early return", 5, BranchProductions::earlyReturn));
  }

  private static boolean block(Scribe scribe) {
    scribe.nest(END, new Part(Text.same("{"), plain(scribe)));
    return true;
  }

  private static List<Code> plain(Scribe scribe) {
    return scribe.body(false, () -> {});
  }

  private static boolean ifThen(Scribe scribe) {
    var head = Text.of("if ($0) {", "if $0 {", scribe.condition());
    scribe.nest(END, new Part(head, plain(scribe)));
    return true;
  }

  private static boolean ifElse(Scribe scribe) {
    var head = Text.of("if ($0) {", "if $0 {", scribe.condition());
    var yes = new Part(head, plain(scribe));
    if (scribe.chance(25)) {
      var middle = Text.of("} else if ($0) {", "} else if $0 {", scribe.condition());
      var second = new Part(middle, plain(scribe));
      scribe.nest(END, yes, second, new Part(Text.same("} else {"), plain(scribe)));
    } else {
      scribe.nest(END, yes, new Part(Text.same("} else {"), plain(scribe)));
    }
    return true;
  }

  private static boolean choose(Scribe scribe) {
    var parts = new ArrayList<Part>();
    parts.add(new Part(Text.of("switch ($0) {", "match $0 {", scribe.number()), List.of()));
    parts.add(new Part(Text.of("case 0 -> {", "0 => {"), plain(scribe)));
    parts.add(new Part(Text.of("} case 1, 2 -> {", "} 1 | 2 => {"), plain(scribe)));
    parts.add(new Part(Text.of("} default -> {", "} _ => {"), plain(scribe)));
    scribe.nest(Text.same("} }"), parts.toArray(Part[]::new));
    return true;
  }

  private static boolean match(Scribe scribe) {
    var from = scribe.pick(MOVE, Type.MSG);
    from.ifPresent(place -> match(scribe, place, Type.PT));
    return from.isPresent();
  }

  private static boolean matchBorrowed(Scribe scribe) {
    var from = scribe.pick(READ, Type.REF_MSG);
    from.ifPresent(place -> match(scribe, place, Type.REF_PT));
    return from.isPresent();
  }

  private static void match(Scribe scribe, FuzzPlace place, Type bound) {
    var names = List.of(scribe.name("p"), scribe.name("p"), scribe.name("p"));
    var one = arm(scribe, place, bound, names.subList(0, 1));
    var guard =
        scribe.chance(25)
            ? Text.of(
                " when lookPt($0) > 0",
                bound == Type.PT ? " if lookPt(&$0) > 0" : " if lookPt($0) > 0",
                names.get(0))
            : Text.NOTHING;
    var two = arm(scribe, place, bound, names.subList(1, 3));
    var none = plain(scribe);
    if (bound == Type.PT) {
      scribe.memory.touch(place, MOVE);
    }
    scribe.nest(
        Text.same("} }"),
        new Part(Text.of("switch ($0) {", "match $0 {", place.text()), List.of()),
        new Part(
            Text.of(
                "case One(Pt $0)$1 -> {",
                "Msg::One($2$0)$1 => {",
                names.get(0),
                guard,
                mutable(bound)),
            one),
        new Part(
            Text.of(
                "} case Two(Pt $0, Pt $1) -> {",
                "} Msg::Two($2$0, $2$1) => {",
                names.get(1),
                names.get(2),
                mutable(bound)),
            two),
        new Part(Text.of("} default -> {", "} _ => {"), none));
  }

  private static String mutable(Type bound) {
    return bound == Type.PT ? "mut " : "";
  }

  private static List<Code> arm(Scribe scribe, FuzzPlace place, Type bound, List<String> names) {
    return scribe.body(false, () -> names.forEach(name -> bind(scribe, place, bound, name)));
  }

  private static void bind(Scribe scribe, FuzzPlace place, Type type, String name) {
    var bound = new Var(Text.same(name), type, false, true, scribe.memory.depth());
    if (type == Type.REF_PT) {
      scribe.memory.inherit(place.root(), bound);
    }
    scribe.memory.declare(bound);
  }

  private static boolean ifLet(Scribe scribe) {
    var from = scribe.chance(60) ? scribe.pick(MOVE, Type.MSG) : scribe.pick(READ, Type.REF_MSG);
    from.ifPresent(place -> {
      var bound = place.type() == Type.MSG ? Type.PT : Type.REF_PT;
      var name = scribe.name("p");
      var body = arm(scribe, place, bound, List.of(name));
      if (bound == Type.PT) {
        scribe.memory.touch(place, MOVE);
      }
      var head =
          Text.of(
              "if ($0 instanceof One(Pt $1)) {",
              "if let Msg::One($2$1) = $0 {",
              place.text(),
              name,
              mutable(bound));
      scribe.nest(END, new Part(head, body));
    });
    return from.isPresent();
  }

  private static boolean earlyReturn(Scribe scribe) {
    if (!scribe.exits.mayReturn()) {
      return false;
    }
    var head = Text.of("if ($0) {", "if $0 {", scribe.condition());
    var body =
        scribe.scoped(
            false,
            () -> {
              if (scribe.chance(40)) {
                scribe.write();
              }
              scribe.tail();
            });
    scribe.nest(END, new Part(head, body));
    return true;
  }
}
