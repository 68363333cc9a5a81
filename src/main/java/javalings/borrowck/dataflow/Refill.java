package javalings.borrowck.dataflow;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.regex.Pattern;
import javalings.borrowck.mir.IntFact;
import javalings.borrowck.mir.Location;
import javalings.borrowck.mir.MirPlace;
import javalings.borrowck.mir.MirStatement;
import javalings.borrowck.mir.Rvalue;
import javalings.borrowck.mir.SourceInfo;

/**
 * A place that gets another value as soon as its old one was taken out: {@code old = this.head;
 * this.head = next;}. Rust has {@code mem::replace} for it, since it cannot leave a place empty.
 */
public final class Refill {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("\\W+");

  private final BodyAnalyses facts;
  private final Location taken;
  private final MirPlace place;

  /** The variables that have what was taken out. */
  private final BitSet holders = new BitSet();

  /** Those of them that have it as it was, and nothing that was made of it. */
  private final BitSet same = new BitSet();

  private boolean handedOn;

  private Refill(BodyAnalyses facts, Location taken, MirPlace place) {
    this.facts = facts;
    this.taken = taken;
    this.place = place;
    if (taken.statement() instanceof MirStatement.Assign(var target, _)) {
      holders.set(target.local());
      same.set(target.local(), target.whole());
    }
    handedOn = givenToACall();
  }

  /** Whether on each way from where a place is taken it is filled, and not looked at before. */
  public static boolean follows(BodyAnalyses facts, Location taken, MirPlace place) {
    return !place.throughSharedBorrow() && new Refill(facts, taken, place).onEachWay();
  }

  private boolean onEachWay() {
    var seen = new BitSet();
    var open = new ArrayDeque<>(taken.next());
    var filled = false;
    while (!open.isEmpty()) {
      int id = open.poll();
      var location = facts.body().locations().get(id);
      if (fills(location)) {
        filled = true;
      } else if (ends(location)) {
        return false;
      } else if (!seen.get(id)) {
        seen.set(id);
        hold(location);
        location.next().stream()
            .filter(next -> !harmless(location, next) && !wasEmpty(location, next))
            .forEach(open::add);
      }
    }
    return filled;
  }

  private void hold(Location location) {
    var given =
        location.statement().operands().stream()
            .anyMatch(operand -> holders.get(operand.place().local()));
    if (given && location.statement() instanceof MirStatement.Assign(var target, var rvalue)) {
      handedOn |= !(rvalue instanceof Rvalue.Use && target.whole());
      holders.set(target.local());
      same.set(target.local(), target.whole() && rvalue instanceof Rvalue.Use it && isSame(it));
    }
  }

  /**
   * Whether an exception leads there that comes while a new value is made: the old one is where it
   * was, and nobody there knows the variable that was to get it.
   */
  private boolean harmless(Location location, int next) {
    return location.statement() instanceof MirStatement.Assign(_, Rvalue.Call _)
        && location.next().size() > 1
        && next == location.next().getFirst()
        && !handedOn
        && !facts.liveness().at(facts.body().locations().get(next)).intersects(holders);
  }

  private boolean isSame(Rvalue.Use value) {
    return value.operand().place().whole() && same.get(value.operand().place().local());
  }

  /** Where {@code old == null} holds, nothing was taken: {@code old = head; if (old == null) …}. */
  private boolean wasEmpty(Location location, int next) {
    return location.next().size() == 2
        && location.next().stream()
            .filter(other -> other != next)
            .anyMatch(other -> isThere(facts.body().locations().get(other)));
  }

  /** Whether a way of a comparison with null begins here, the one on which the value is there. */
  private boolean isThere(Location start) {
    if (!(start.statement() instanceof MirStatement.Nop) || start.next().size() != 1) {
      return false;
    }
    var known = facts.body().locations().get(start.next().getFirst());
    return known.span().equals(start.span())
        && known.statement() instanceof MirStatement.AssumeNonNull(var variable)
        && same.get(variable)
        && facts.body().locations().stream().filter(each -> sets(each, variable)).count() == 1;
  }

  private static boolean sets(Location location, int variable) {
    return location.statement() instanceof MirStatement.Assign(var target, _)
        && target.equals(MirPlace.of(variable));
  }

  private boolean fills(Location location) {
    return location.statement() instanceof MirStatement.Assign(var target, _)
        && target.covers(place)
        && (!givenToACall() || location.span().contains(taken.span()))
        && !target.reachesThroughBorrow(place)
        && !(target.equals(place) && putsBack(location))
        && (!place.throughElement()
            || location.sourceInfo().name().equals(taken.sourceInfo().name()))
        && PlaceAccess.of(location, facts).stream()
            .noneMatch(
                access -> access.act() != PlaceAccess.Act.ASSIGN && touches(access, location));
  }

  /** Then the call itself has to give the new value, {@code a.x = same(a.x)}: it may throw. */
  private boolean givenToACall() {
    return taken.sourceInfo().why() == SourceInfo.Why.ARGUMENT
        || taken.sourceInfo().why() == SourceInfo.Why.RECEIVER;
  }

  /** {@code a.x = a.x}: what was taken is in two places for a moment, and Rust refuses it. */
  private boolean putsBack(Location location) {
    return taken.statement() instanceof MirStatement.Assign(var holder, _)
        && location.statement().operands().stream()
            .anyMatch(operand -> operand.place().equals(holder));
  }

  /** Whether nothing may come here before the place is filled. */
  private boolean ends(Location location) {
    return location.next().isEmpty()
        || PlaceAccess.of(location, facts).stream().anyMatch(access -> touches(access, location))
        || (place.throughElement() && movesIndex(location));
  }

  /** Which element is meant depends on numbers, which must be the same for both. */
  private boolean movesIndex(Location location) {
    return (countsOn(location) || writesIndexField(location))
        && facts.body().locations().stream()
            .noneMatch(fill -> fills(fill) && fill.span().contains(location.span()));
  }

  /** A number changes; a flag is no index. */
  private boolean countsOn(Location location) {
    return location.statement() instanceof MirStatement.Count(IntFact.Becomes(var local, _))
        && !facts.body().locals().get(local).type().equals("boolean");
  }

  private boolean writesIndexField(Location location) {
    return location.statement() instanceof MirStatement.Assign(var target, _)
        && !target.whole()
        && BETWEEN_WORDS
            .splitAsStream(taken.sourceInfo().name())
            .anyMatch(target.path().getLast()::equals);
  }

  /** Two elements that are written differently may be swapped. */
  private boolean touches(PlaceAccess access, Location location) {
    return access.place().overlaps(place) && !(place.throughElement() && isOther(location));
  }

  private boolean isOther(Location location) {
    var name = location.sourceInfo().name();
    return !name.isEmpty() && !name.equals(taken.sourceInfo().name());
  }
}
