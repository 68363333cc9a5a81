package javalings.borrowck.dataflow;

import java.util.EnumSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javalings.borrowck.mir.Location;
import javalings.borrowck.mir.MirBody;
import javalings.borrowck.mir.MirLocal;
import javalings.borrowck.mir.MirPlace;
import javalings.borrowck.mir.MirSpan;
import javalings.borrowck.mir.MirStatement;
import javalings.borrowck.mir.OwnershipKind;
import javalings.borrowck.mir.Rvalue;
import javalings.borrowck.mir.SourceInfo;

/**
 * The use that the methods of a file make of their owned parameters, and so whether lending would
 * do. It is complete once all bodies of the file have been seen.
 */
public final class ParameterUse {

  /** The needs of a method for a parameter; the last one that it needs decides. */
  public enum Need {
    LOOK,
    CHANGE,
    /** It closes the value, or calls what consumes it. */
    END,
    /** It stores the value, returns it or gives it on. */
    KEEP
  }

  private final NavigableMap<MirSpan, Need> needs = new TreeMap<>();

  public void add(MirBody body) {
    for (var local : body.locals()) {
      if (local.role() == MirLocal.Role.PARAMETER && local.kind() == OwnershipKind.OWNED) {
        needs.put(local.declared(), need(body, local));
      }
    }
  }

  /**
   * The need of the method.
   *
   * @param parameter its whole declaration
   */
  public Optional<Need> of(MirSpan parameter) {
    return Optional.ofNullable(
            needs.ceilingEntry(new MirSpan(parameter.start(), parameter.start())))
        .filter(each -> parameter.contains(each.getKey()))
        .map(Map.Entry::getValue);
  }

  /** Whether a body only looks at a variable's value, once it has got it. */
  public static boolean looksOnly(MirBody body, MirLocal variable) {
    var found = EnumSet.of(Need.LOOK);
    body.locations().stream()
        .filter(location ->
            location.statement().replaces().stream()
                .noneMatch(place -> place.equals(MirPlace.of(variable.id()))))
        .forEach(location -> need(location, variable, found));
    return found.equals(EnumSet.of(Need.LOOK));
  }

  private static Need need(MirBody body, MirLocal parameter) {
    var found = EnumSet.of(Need.LOOK);
    body.locations().forEach(location -> need(location, parameter, found));
    return found.stream().reduce((_, last) -> last).orElseThrow();
  }

  private static void need(Location location, MirLocal parameter, Set<Need> found) {
    if (PlaceAccess.moved(location.statement())
        .anyMatch(place -> place.local() == parameter.id())) {
      taken(location.sourceInfo(), parameter, found);
    }
    if (location.statement() instanceof MirStatement.Assign(var target, var rvalue)) {
      assigned(target, rvalue, parameter.id(), found);
    }
  }

  private static void assigned(MirPlace target, Rvalue rvalue, int parameter, Set<Need> found) {
    if (rvalue instanceof Rvalue.Borrow(var borrowKind, var place)
        && borrowKind.mutable()
        && place.local() == parameter) {
      found.add(Need.CHANGE);
    } else if (target.local() == parameter) {
      found.add(target.whole() ? Need.KEEP : Need.CHANGE);
    }
  }

  /** A method that calls itself needs no more for that than for itself. */
  private static void taken(SourceInfo sourceInfo, MirLocal parameter, Set<Need> found) {
    if (sourceInfo.why() == SourceInfo.Why.RECEIVER || sourceInfo.closes()) {
      found.add(Need.END);
    } else if (!sourceInfo.inside().map(it -> it.contains(parameter.declared())).orElse(false)) {
      found.add(Need.KEEP);
    }
  }
}
