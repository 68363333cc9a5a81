package javalings.ownership.rules;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javalings.ownership.mir.Body;
import javalings.ownership.mir.Cause;
import javalings.ownership.mir.Kind;
import javalings.ownership.mir.Local;
import javalings.ownership.mir.Node;
import javalings.ownership.mir.Place;
import javalings.ownership.mir.Span;
import javalings.ownership.mir.Step;
import javalings.ownership.mir.Value;

/**
 * What the methods of a file do with the values that they take over, and so whether lending would
 * do. It is complete once all bodies of the file have been seen.
 */
public final class Takers {

  /** What a method needs of a parameter; the last one that it needs decides. */
  enum Need {
    LOOK,
    CHANGE,
    /** It closes the value, or calls what consumes it. */
    END,
    /** It stores the value, returns it or gives it on. */
    KEEP
  }

  private final Map<Span, Need> needs = new TreeMap<>();

  void add(Body body) {
    for (var local : body.locals()) {
      if (local.role() == Local.Role.PARAMETER && local.kind() == Kind.OWNED) {
        needs.put(local.declared(), need(body, local));
      }
    }
  }

  /**
   * What the method needs.
   *
   * @param parameter its whole declaration
   */
  Optional<Need> of(Span parameter) {
    return needs.entrySet().stream()
        .filter(each -> parameter.contains(each.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static Need need(Body body, Local parameter) {
    var found = EnumSet.of(Need.LOOK);
    body.nodes().forEach(node -> need(node, parameter, found));
    return found.stream().reduce((_, last) -> last).orElseThrow();
  }

  private static void need(Node node, Local parameter, Set<Need> found) {
    if (Access.moved(node.step()).anyMatch(place -> place.local() == parameter.id())) {
      taken(node.cause(), parameter, found);
    }
    if (node.step() instanceof Step.Assign(var target, var value)) {
      assigned(target, value, parameter.id(), found);
    }
  }

  private static void assigned(Place target, Value value, int parameter, Set<Need> found) {
    if (value instanceof Value.Borrow(var mode, var place)
        && mode.mutable()
        && place.local() == parameter) {
      found.add(Need.CHANGE);
    } else if (target.local() == parameter) {
      found.add(target.whole() ? Need.KEEP : Need.CHANGE);
    }
  }

  /** A method that calls itself needs no more for that than for itself. */
  private static void taken(Cause cause, Local parameter, Set<Need> found) {
    if (cause.why() == Cause.Why.RECEIVER || cause.closes()) {
      found.add(Need.END);
    } else if (!cause.inside().map(it -> it.contains(parameter.declared())).orElse(false)) {
      found.add(Need.KEEP);
    }
  }
}
