package javalings.borrowck.fuzz;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * What the generator believes about the variables in sight: moved, lent, stale. It is rough (it
 * ignores branches) and need not be right: it only keeps most functions down to the errors that
 * were put in on purpose. The verdict is rustc's.
 */
final class GeneratorMemory {
  private final Random random;
  private final Deque<List<Var>> scopes = new ArrayDeque<>();
  private final Deque<Closure> closures = new ArrayDeque<>();
  private int depth;
  private int errors;

  /** What the closure that is being written does with the variables around it. */
  private record Closure(int depth, Map<FuzzPlace, FuzzAccess> captures) {}

  /**
   * @param errors how many mistakes may be made on purpose
   */
  GeneratorMemory(Random random, int errors) {
    this.random = random;
    this.errors = errors;
    scopes.push(new ArrayList<>());
  }

  int depth() {
    return depth;
  }

  boolean inClosure() {
    return !closures.isEmpty();
  }

  /** Spends one of the intended mistakes, when there is one left and the dice say so. */
  boolean careless(int percent) {
    if (errors == 0 || random.nextInt(100) >= percent) {
      return false;
    }
    errors--;
    return true;
  }

  void declare(Var variable) {
    scopes.element().add(variable);
  }

  void open(boolean repeats) {
    scopes.push(new ArrayList<>());
    depth += repeats ? 1 : 0;
  }

  void close(boolean repeats) {
    var dead = scopes.pop();
    depth -= repeats ? 1 : 0;
    for (var variable : dead) {
      variable.loans.stream()
          .filter(loan -> !dead.contains(loan.holder()))
          .forEach(loan -> spoil(loan.holder()));
      release(variable);
    }
  }

  void openClosure() {
    open(true);
    closures.push(new Closure(depth, new LinkedHashMap<>()));
  }

  /** What the closure captured, and how it used it. */
  Map<FuzzPlace, FuzzAccess> closeClosure() {
    var captures = closures.pop().captures();
    close(true);
    return captures;
  }

  List<Var> visible() {
    return scopes.stream().flatMap(List::stream).filter(this::capturable).toList();
  }

  private boolean capturable(Var variable) {
    return variable.fixed
        || closures.stream().allMatch(closure -> variable.depth >= closure.depth());
  }

  /** Some place of one of these types, safe to use so, or now and then unsafe on purpose. */
  Optional<FuzzPlace> pick(FuzzAccess access, Type... types) {
    var wanted = EnumSet.copyOf(Arrays.asList(types));
    var safe = new ArrayList<FuzzPlace>();
    var risky = new ArrayList<FuzzPlace>();
    visible().stream()
        .flatMap(variable -> places(FuzzPlace.of(variable)).stream())
        .filter(place -> wanted.contains(place.type()))
        .filter(place -> !forbidden(place, access) || random.nextInt(12) == 0)
        .filter(place -> place.root().moved.isEmpty() || random.nextInt(5) < 2)
        .forEach(place -> (risky(place, access) ? risky : safe).add(place));
    if (!risky.isEmpty() && careless(25)) {
      return Optional.of(mostTelling(risky));
    }
    return safe.isEmpty() ? Optional.empty() : Optional.of(favourite(safe));
  }

  /** Some variable that may get a new value, moved away or not. */
  Optional<FuzzPlace> assignable(Type... types) {
    var wanted = EnumSet.copyOf(Arrays.asList(types));
    var found =
        visible().stream()
            .filter(variable -> !variable.fixed && wanted.contains(variable.type))
            .map(FuzzPlace::of)
            .filter(place ->
                place.root().loans.stream().noneMatch(l -> hurts(l, place, FuzzAccess.WRITE)))
            .toList();
    return found.isEmpty() ? Optional.empty() : Optional.of(favourite(found));
  }

  /** Places that are lent or close by make the more telling programs. */
  private FuzzPlace favourite(List<FuzzPlace> fuzzPlaces) {
    var first = fuzzPlaces.get(random.nextInt(fuzzPlaces.size()));
    var second = fuzzPlaces.get(random.nextInt(fuzzPlaces.size()));
    return first.root().loans.size() >= second.root().loans.size() ? first : second;
  }

  /** Uses after a move abound; mistakes with borrows have to be sought. */
  private FuzzPlace mostTelling(List<FuzzPlace> fuzzPlaces) {
    var first = fuzzPlaces.get(random.nextInt(fuzzPlaces.size()));
    var second = fuzzPlaces.get(random.nextInt(fuzzPlaces.size()));
    return first.root().moved.isEmpty() ? first : second;
  }

  private static List<FuzzPlace> places(FuzzPlace place) {
    var fuzzPlaces = new ArrayList<>(List.of(place));
    if (place.type().struct()) {
      fuzzPlaces.add(place.field("a", Type.PT));
      fuzzPlaces.add(place.field("b", Type.PT));
      fuzzPlaces.add(place.field("n", Type.INT));
    } else if (place.type().point()) {
      fuzzPlaces.add(place.field("x", Type.INT));
    }
    return fuzzPlaces;
  }

  /** No state of the program allows it. */
  private static boolean forbidden(FuzzPlace place, FuzzAccess access) {
    return (access == FuzzAccess.WRITE && place.root().type.shares())
        || (moves(place, access) && throughReference(place));
  }

  /** Whether somebody may be borrowing it still, or parts of it are gone. */
  boolean lent(FuzzPlace place) {
    return place.root().stale || !place.root().loans.isEmpty() || !place.root().moved.isEmpty();
  }

  boolean risky(FuzzPlace place, FuzzAccess access) {
    var root = place.root();
    return forbidden(place, access)
        || root.stale
        || root.moved.stream().anyMatch(place::overlaps)
        || (moves(place, access) && (root.pinned || root.depth < depth))
        || root.loans.stream().anyMatch(loan -> hurts(loan, place, access));
  }

  private static boolean throughReference(FuzzPlace place) {
    return place.root().type.reference() && !place.path().isEmpty();
  }

  private static boolean moves(FuzzPlace place, FuzzAccess access) {
    return access == FuzzAccess.MOVE && !place.type().copies();
  }

  private boolean hurts(Var.Loan loan, FuzzPlace place, FuzzAccess access) {
    return conflicts(loan, place, access)
        && (loan.holder().type == Type.ITERATOR || loan.holder().depth < depth);
  }

  private static boolean conflicts(Var.Loan loan, FuzzPlace place, FuzzAccess access) {
    return place.overlaps(loan.path())
        && (loan.exclusive() || access == FuzzAccess.WRITE || moves(place, access));
  }

  void touch(FuzzPlace place, FuzzAccess access) {
    var root = place.root();
    closures.stream()
        .filter(closure -> root.depth < closure.depth())
        .forEach(closure -> closure.captures().merge(place, access, GeneratorMemory::harsher));
    List.copyOf(root.loans).stream()
        .filter(loan -> conflicts(loan, place, access))
        .forEach(loan -> spoil(loan.holder()));
    if (moves(place, access)) {
      root.moved.add(place.path());
    }
  }

  private static FuzzAccess harsher(FuzzAccess one, FuzzAccess other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  /** Notes that {@code holder} now borrows from {@code place}. */
  void lend(FuzzPlace place, boolean exclusive, Var holder) {
    touch(place, exclusive ? FuzzAccess.WRITE : FuzzAccess.READ);
    var root = place.root();
    if (root.type.lends()) {
      inherit(root, holder);
    } else {
      holder.sources.add(root);
    }
    if (!root.type.shares()) {
      root.loans.add(new Var.Loan(place.path(), exclusive, holder));
    }
  }

  /** Whatever {@code from} borrows, {@code holder} borrows too. */
  void inherit(Var from, Var holder) {
    holder.sources.addAll(from.parameter ? List.of(from) : from.sources);
    for (var variable : visible()) {
      List.copyOf(variable.loans).stream()
          .filter(loan -> loan.holder() == from)
          .forEach(loan -> variable.loans.add(new Var.Loan(loan.path(), loan.exclusive(), holder)));
    }
  }

  /** Forgets what a variable was before it got a new value. */
  void renew(FuzzPlace place) {
    place.root().moved.removeIf(path -> path.startsWith(place.path()));
    if (place.path().isEmpty()) {
      place.root().stale = false;
      place.root().sources.clear();
      release(place.root());
    }
  }

  private void release(Var holder) {
    scopes.forEach(scope ->
        scope.forEach(variable -> variable.loans.removeIf(loan -> loan.holder() == holder)));
  }

  private static void spoil(Var holder) {
    if (!holder.stale) {
      holder.stale = true;
      holder.loans.forEach(loan -> spoil(loan.holder()));
    }
  }
}
