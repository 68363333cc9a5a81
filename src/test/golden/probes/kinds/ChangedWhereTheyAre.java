import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

/** Functions that change what a collection or a stream shows them. */
final class ChangedWhereTheyAre {
  @Move static final class S { int n; List<S> parts = new ArrayList<>(); int get() { return n; } @Mut void set(int v) { n = v; } @Mut boolean tick() { n--; return n < 0; } }
  static void poke(@BorrowedMut S s) { s.set(1); }
  static void eat(S s) {}

  static final class StreamWalk {
    static int run(List<S> xs) { xs.stream().forEach(s -> s.set(3)); return xs.size(); }
  }
  static final class FilteredWalk {
    static int run(List<S> xs) { xs.stream().filter(s -> s.get() > 1).forEach(s -> s.set(3)); return xs.size(); }
  }
  static final class FilteredByReference {
    static int run(List<S> xs) { xs.stream().filter(s -> s.get() > 1).forEach(ChangedWhereTheyAre::poke); return xs.size(); }
  }
  static final class SkippedAndLimited {
    static void run(List<S> xs) { xs.stream().skip(1).limit(3).sorted(Comparator.comparingInt(S::get)).forEachOrdered(s -> s.n += 3); }
  }
  static final class TickedAway {
    static void run(List<S> xs) { xs.removeIf(s -> { s.set(s.get() - 1); return s.get() < 0; }); }
  }
  static final class TickedAwayByReference {
    static void run(List<S> xs) { xs.removeIf(S::tick); }
  }
  @Move static final class TickedAwayInAField {
    private final List<S> all = new ArrayList<>();
    @Mut void run() { all.removeIf(s -> s.tick()); }
  }
  static final class ValuesTicked {
    static void run(Map<String, S> m) { m.values().removeIf(s -> s.tick()); }
  }
  static final class ValuesWalked {
    static int run(Map<String, S> m) { m.values().stream().forEach(s -> s.set(1)); return m.size(); }
  }
  static final class ValuesEach {
    static int run(Map<String, S> m) { m.values().forEach(s -> s.set(1)); return m.size(); }
  }
  static final class EntriesTicked {
    static void run(Map<String, S> m) { m.entrySet().removeIf(e -> e.getValue().tick()); }
  }
  static final class EntriesEach {
    static void run(Map<String, S> m) { m.entrySet().forEach(e -> e.getValue().set(1)); }
  }
  static final class EntriesInAStream {
    static void run(Map<String, S> m) { m.entrySet().stream().filter(e -> e.getKey().isEmpty()).forEach(e -> e.getValue().set(1)); }
  }
  static final class MappedToNumbers {
    static int run(List<S> xs) { return xs.stream().mapToInt(s -> { s.set(1); return s.get(); }).sum(); }
  }
  static final class Matches {
    static boolean run(List<S> xs) { return xs.stream().anyMatch(s -> s.tick()); }
  }
  static final class MatchesByReference {
    static boolean run(List<S> xs) { return xs.stream().anyMatch(S::tick); }
  }
  static final class Peeked {
    static long run(List<S> xs) { return xs.stream().peek(s -> s.set(1)).filter(s -> s.get() > 0).count(); }
  }
  static final class FirstFound {
    static void run(List<S> xs) { xs.stream().filter(s -> s.get() > 1).findFirst().ifPresent(s -> s.set(1)); }
  }
  static final class LeastFound {
    static void run(List<S> xs) { xs.stream().min(Comparator.comparingInt(S::get)).ifPresent(s -> s.set(1)); }
  }
  static final class Replaced {
    static void run(List<S> xs) { xs.replaceAll(s -> { s.set(1); return s; }); }
  }
  static final class ComputedIfPresent {
    static void run(Map<String, S> m) { m.computeIfPresent("a", (k, s) -> { s.set(1); return s; }); }
  }
  static final class Computed {
    static void run(Map<String, S> m) { m.compute("a", (k, s) -> { if (s == null) s = new S(); s.set(1); return s; }); }
  }
  static final class Merged {
    static void run(Map<String, S> m) { m.merge("a", new S(), (a, b) -> { a.set(b.get()); return a; }); }
  }
  static final class Remaining {
    static void run(List<S> xs) { xs.iterator().forEachRemaining(s -> s.set(1)); }
  }
  static final class PartsOfEach {
    static void run(List<S> xs) { xs.stream().flatMap(s -> s.parts.stream()).forEach(p -> p.set(1)); }
  }
  static final class ArrayWalk {
    static void run(S[] xs) { Arrays.stream(xs).forEach(s -> s.set(1)); }
  }
  static final class PartOfAList {
    static void run(List<S> xs) { xs.subList(0, 1).forEach(s -> s.set(1)); }
  }
  static final class PartOfAListWalked {
    static void run(List<S> xs) { xs.subList(0, 1).stream().forEach(s -> s.set(1)); }
  }
  static final class Backwards {
    static void run(List<S> xs) { xs.reversed().forEach(s -> s.set(1)); }
  }
  @Move static final class InAField {
    private final List<S> all = new ArrayList<>();
    @Mut void run() { all.stream().forEach(s -> s.set(1)); }
  }
  static final class StreamInAVariable {
    static void run(List<S> xs) { Stream<S> all = xs.stream(); all.forEach(s -> s.set(1)); }
  }
  static final class FilteredInAVariable {
    static int run(List<S> xs) { var big = xs.stream().filter(s -> s.get() > 1); big.forEach(s -> s.set(1)); return xs.size(); }
  }
  static final class IndexedWalk {
    static void run(List<S> xs) { IntStream.range(0, xs.size()).forEach(i -> xs.get(i).set(i)); }
  }
  static final class OptionalInAVariable {
    static void run(Optional<S> o) { o.ifPresent(s -> s.set(1)); }
  }
  static final class TickedNested {
    static void run(List<S> xs) { xs.forEach(s -> s.parts.removeIf(p -> p.tick())); }
  }
  static final class InsideNestedStreams {
    static void run(List<S> xs) { xs.stream().forEach(s -> s.parts.stream().forEach(p -> p.set(1))); }
  }
  static final class MovedOutOfAStream {
    static void run(List<S> xs) { xs.stream().forEach(s -> { s.set(1); eat(s); }); } // REFUSED
  }
  static final class MovedOutOfATest {
    static void run(List<S> xs) { xs.removeIf(s -> { s.set(1); eat(s); return true; }); } // REFUSED
  }
  static final class AskedMeanwhile {
    static void run(List<S> xs) { xs.stream().forEach(s -> { s.set(1); xs.add(new S()); }); } // REFUSED
  }
  static final class WhileLooked {
    static int run(List<S> xs) {
      S first = xs.get(0);
      xs.stream().forEach(s -> s.set(1)); // REFUSED
      return first.get();
    }
  }
  static final class WhileLookedTicked {
    static int run(List<S> xs) {
      S first = xs.get(0);
      xs.removeIf(s -> s.tick()); // REFUSED
      return first.get();
    }
  }
  static final class OfABorrow {
    static void run(@Borrowed List<S> xs) { xs.stream().forEach(s -> s.set(1)); } // REFUSED
  }
  static final class OfABorrowFiltered {
    static void run(@Borrowed List<S> xs) { xs.stream().filter(s -> s.get() > 0).forEach(s -> s.set(1)); } // REFUSED
  }
  static final class OfABorrowFound {
    static void run(@Borrowed List<S> xs) { xs.stream().filter(s -> s.get() > 0).findFirst().ifPresent(s -> s.set(1)); } // REFUSED
  }
  static final class OfABorrowsValues {
    static void run(@Borrowed Map<String, S> m) { m.values().forEach(s -> s.set(1)); } // REFUSED
  }
  static final class KeptOfAStream {
    static void run(List<S> xs, List<S> other) { xs.stream().forEach(s -> { s.set(1); other.add(s); }); } // REFUSED
  }
  static final class KeptOfATest {
    static void run(List<S> xs, List<S> other) { xs.removeIf(s -> { s.set(1); return other.add(s); }); } // REFUSED
  }
  static final class FoundAndKept {
    static void run(List<S> xs, List<S> other) { xs.stream().findFirst().ifPresent(s -> { s.set(1); other.add(s); }); } // REFUSED
  }
  static final class InSeveralThreads {
    static void run(List<S> xs, int[] n) { xs.parallelStream().forEach(s -> { s.set(1); n[0]++; }); } // REFUSED
  }
  static final class StreamKeptWhileChanged {
    static void run(List<S> xs) {
      var big = xs.stream().filter(s -> s.get() > 1);
      xs.add(new S()); // REFUSED
      big.forEach(s -> s.set(1)); // REFUSED
    }
  }
}
final class WalkedThroughViews {
  @Move static final class S { int n; List<S> parts = new ArrayList<>(); int get() { return n; } @Mut void set(int v) { n = v; } @Mut boolean tick() { n--; return n < 0; } }
  static void eat(S s) {}
  static final class ListOfBorrows {
    static void run(List<@Borrowed S> xs) { xs.forEach(s -> s.set(1)); } // REFUSED
  }
  static final class StreamOfBorrows {
    static void run(List<@Borrowed S> xs) { xs.stream().forEach(s -> s.set(1)); } // REFUSED
  }
  static final class ListOfExclusive {
    static void run(List<@BorrowedMut S> xs) { xs.forEach(s -> s.set(1)); }
  }
  static final class StreamOfExclusive {
    static void run(List<@BorrowedMut S> xs) { xs.stream().forEach(s -> s.set(1)); }
  }
  static final class ListedAndChanged {
    static int run(List<S> xs) {
      List<S> big = xs.stream().filter(s -> s.get() > 1).toList();
      S first = xs.get(0); // REFUSED
      big.forEach(s -> s.set(1)); // REFUSED
      return first.get();
    }
  }
  static final class ListedAndLooped {
    static int run(List<S> xs) {
      var big = xs.stream().filter(s -> s.get() > 1).toList();
      S first = xs.get(0); // REFUSED
      for (S s : big) s.set(1); // REFUSED
      return first.get();
    }
  }
  static final class Concatenated {
    static int run(List<S> xs, List<S> ys) {
      S first = xs.get(0);
      Stream.concat(xs.stream(), ys.stream()).forEach(s -> s.set(1)); // REFUSED
      return first.get();
    }
  }
  static final class ConcatenatedInAVariable {
    static int run(List<S> xs, List<S> ys) {
      S first = xs.get(0);
      var all = Stream.concat(xs.stream(), ys.stream());
      all.forEach(s -> s.set(1)); // REFUSED
      return first.get();
    }
  }
  static final class StreamParameter {
    static void run(Stream<S> xs) { xs.forEach(s -> s.set(1)); } // REFUSED
    static int use(List<S> xs) { S first = xs.get(0); run(xs.stream()); return first.get(); }
  }
  static final class StreamOfAMethod {
    @From("xs") static Stream<S> all(@Borrowed List<S> xs) { return xs.stream(); }
    static int run(List<S> xs) {
      S first = xs.get(0);
      all(xs).forEach(s -> s.set(1)); // REFUSED
      return first.get();
    }
  }
  static final class OptionalOfAMethod {
    @From("xs") static Optional<@Borrowed S> find(@Borrowed List<S> xs) { return xs.stream().findFirst(); }
    static int run(List<S> xs) {
      S first = xs.get(0);
      find(xs).ifPresent(s -> s.set(1)); // REFUSED
      return first.get();
    }
  }
  static final class OptionalInAVariableLater {
    static int run(List<S> xs) {
      var found = xs.stream().findFirst();
      S first = xs.get(0); // REFUSED
      found.ifPresent(s -> s.set(1)); // REFUSED
      return first.get();
    }
  }
  static final class FlatOfOthers {
    static int run(List<S> xs, List<S> ys) {
      S first = ys.get(0);
      xs.stream().flatMap(s -> ys.stream()).forEach(s -> s.set(1)); // REFUSED
      return first.get();
    }
  }
  static final class MappedToOthers {
    static int run(List<S> xs, List<S> ys) {
      S first = ys.get(0);
      xs.stream().map(s -> ys.get(0)).forEach(s -> s.set(1)); // REFUSED
      return first.get();
    }
  }
  static final class ChangedWhileMapping {
    static int run(List<S> xs) {
      var all = xs.stream().map(s -> { s.set(1); return s; }).toList();
      xs.get(0).set(2); // REFUSED
      return all.get(0).get(); // REFUSED
    }
  }
  static final class ChangedWhileMappingTwin {
    static int run(List<S> xs) {
      var all = xs.stream().map(s -> { s.set(1); return s; }).toList();
      return all.get(0).get();
    }
  }
  static final class IteratorWalk {
    static void run(List<S> xs) { for (var it = xs.iterator(); it.hasNext();) { if (it.next().tick()) it.remove(); } }
  }
  static final class IteratorWalkNamed {
    static void run(List<S> xs) { for (var it = xs.iterator(); it.hasNext();) { S s = it.next(); if (s.tick()) it.remove(); } }
  }
  static final class IteratorWhileLooked {
    static int run(List<S> xs) { S first = xs.get(0); var it = xs.iterator(); it.next().set(1); return first.get(); } // REFUSED
  }
  static final class ElseThrow {
    static void run(List<S> xs) { xs.stream().filter(s -> s.get() > 1).findFirst().orElseThrow().set(1); }
  }
  static final class ElseThrowNamed {
    static void run(List<S> xs) { S s = xs.stream().filter(x -> x.get() > 1).findFirst().orElseThrow(); s.set(1); }
  }
  static final class ElseThrowWhileLooked {
    static int run(List<S> xs) { S f = xs.get(0); xs.stream().filter(s -> s.get() > 1).findFirst().orElseThrow().set(1); return f.get(); } // REFUSED
  }
  static final class SortedWithAChange {
    static void run(List<S> xs) { xs.sort((a, b) -> { a.set(1); return a.get() - b.get(); }); } // REFUSED
  }
  static final class ReducedWithAChange {
    static int run(List<S> xs) { S f = xs.get(0); xs.stream().reduce((a, b) -> { a.set(1); return b; }); return f.get(); } // REFUSED
  }
  static final class Grouped {
    static void run(Map<String, List<S>> m) { m.values().forEach(l -> l.forEach(s -> s.set(1))); }
  }
  static final class GroupedInStreams {
    static void run(Map<String, List<S>> m) { m.values().stream().flatMap(List::stream).forEach(s -> s.set(1)); }
  }
  static final class GroupedEntries {
    static void run(Map<String, List<S>> m) { m.entrySet().removeIf(e -> { e.getValue().removeIf(s -> s.tick()); return e.getValue().isEmpty(); }); }
  }
  static final class CountersTwice {
    static int run(List<S> xs) { int[] n = {0}; xs.stream().forEach(s -> { s.set(n[0]++); }); return n[0]; }
  }
  static final class ThroughAVariableFunction {
    static void run(List<S> xs) { Consumer<@BorrowedMut S> c = s -> s.set(1); xs.stream().forEach(c); }
  }
  static final class ThroughAVariableFunctionHeld {
    static int run(List<S> xs) { S f = xs.get(0); Consumer<@BorrowedMut S> c = s -> s.set(1); xs.stream().forEach(c); return f.get(); } // REFUSED
  }
  static final class ThroughAVariableTest {
    static void run(List<S> xs) { Predicate<@BorrowedMut S> c = s -> s.tick(); xs.removeIf(c); }
  }
  static final class QueueTicked {
    static void run(Deque<S> q) { q.removeIf(s -> s.tick()); q.stream().forEach(s -> s.set(1)); q.iterator().forEachRemaining(s -> s.set(2)); }
  }
  static final class SetOfThem {
    static void run(PriorityQueue<String> q, Set<S> xs) { xs.stream().filter(s -> s.get() > 0).forEach(s -> s.set(1)); }
  }
  static final class NestedMapEntries {
    static void run(Map<String, Map<String, S>> m) { m.forEach((k, inner) -> inner.values().forEach(s -> s.set(1))); }
  }
  static final class AFieldsList {
    @Move static final class Box { final List<S> all = new ArrayList<>(); @Mut void tick() { all.stream().filter(s -> s.get() > 0).forEach(S::tick); all.removeIf(S::tick); }
      void looks() { all.stream().forEach(s -> s.set(1)); } // REFUSED
      void looksAgain() { all.forEach(s -> s.set(1)); } // REFUSED
    }
  }
}
final class ComesThrough {
  @Move static final class S { int n; List<S> parts = new ArrayList<>(); int get() { return n; } @Mut void set(int v) { n = v; } @Mut boolean tick() { n--; return n < 0; } }
  static void eat(S s) {}
  static final class IteratorChangeOnly {
    static void run(List<S> xs) { for (var it = xs.iterator(); it.hasNext();) it.next().set(1); }
  }
  static final class NamedFromList {
    static void run(List<S> xs) { S s = xs.get(0); s.set(1); } // REFUSED
  }
  static final class OptionalParameterNamed {
    static void run(Optional<S> o) { S s = o.orElseThrow(); s.set(1); }
  }
  static final class ValuesOfEntries {
    static void run(Map<String, S> m) { m.entrySet().stream().filter(e -> e.getKey().isEmpty()).map(Map.Entry::getValue).forEach(S::tick); }
  }
  static final class ValuesOfEntriesByLambda {
    static void run(Map<String, S> m) { m.entrySet().stream().map(e -> e.getValue()).forEach(s -> s.set(1)); }
  }
  static final class ValuesOfEntriesWhileLooked {
    static int run(Map<String, S> m) { S f = m.get("a"); m.entrySet().stream().map(e -> e.getValue()).forEach(s -> s.set(1)); return f.get(); } // REFUSED
  }
  static final class ValuesOfALentMap {
    static void run(@Borrowed Map<String, S> m) { m.entrySet().stream().map(e -> e.getValue()).forEach(s -> s.set(1)); } // REFUSED
  }
  static final class PartsWhileLooked {
    static int run(List<S> xs) { S f = xs.get(0); xs.stream().flatMap(s -> s.parts.stream()).forEach(p -> p.set(1)); return f.get(); } // REFUSED
  }
  static final class PartsOfALentList {
    static void run(@Borrowed List<S> xs) { xs.stream().flatMap(s -> s.parts.stream()).forEach(p -> p.set(1)); } // REFUSED
  }
  @View static final class Lens { final List<@Borrowed S> seen; Lens(List<@Borrowed S> seen) { this.seen = seen; } }
  static final class PartsThatOthersOwn {
    static void run(List<Lens> xs) { xs.stream().flatMap(l -> l.seen.stream()).forEach(p -> p.set(1)); } // REFUSED
  }
  static final class ArrayWhileLooked {
    static int run(S[] xs) { S f = xs[0]; Arrays.stream(xs).forEach(s -> s.set(1)); return f.get(); } // REFUSED
  }
  static final class ArrayOfALoan {
    static void run(@Borrowed S[] xs) { Arrays.stream(xs).filter(s -> s.get() > 0).forEach(s -> s.set(1)); } // REFUSED
  }
  static final class ArrayInAVariable {
    static void run(S[] xs) { var all = Arrays.stream(xs); all.forEach(s -> s.set(1)); }
  }
  static final class MaxNamed {
    static void run(List<S> xs) { var best = xs.stream().max(Comparator.comparingInt(S::get)); best.ifPresent(s -> s.set(0)); }
  }
  static final class MaxAsked {
    static int run(List<S> xs) { var best = xs.stream().max(Comparator.comparingInt(S::get)).get(); best.set(0); return xs.size(); }
  }
  static final class MaxAskedTooLate {
    static int run(List<S> xs) { var best = xs.stream().max(Comparator.comparingInt(S::get)).get(); xs.clear(); best.set(0); return xs.size(); } // REFUSED
  }
  static final class ListedThenLooped {
    static int run(List<S> xs) { for (S s : xs.stream().filter(s -> s.get() > 1).toList()) s.set(1); return xs.size(); }
  }
  static final class ListedNamedThenLooped {
    static int run(List<S> xs) { var big = xs.stream().filter(s -> s.get() > 1).toList(); for (S s : big) s.set(1); return xs.size(); }
  }
  static final class ListedThenEach {
    static int run(List<S> xs) { xs.stream().filter(s -> s.get() > 1).toList().forEach(s -> s.set(1)); return xs.size(); }
  }
  static final class Listed {
    static int run(List<S> xs) { List<S> big = xs.stream().filter(s -> s.get() > 1).toList(); big.get(0).set(1); return xs.size(); }
  }
  static final class ListedInTwoVariables {
    static int run(List<S> xs) {
      var big = xs.stream().filter(s -> s.get() > 1).toList();
      var small = xs.stream().filter(s -> s.get() < 2).toList(); // REFUSED
      for (S s : big) s.set(1); // REFUSED
      for (S s : small) s.set(1);
      return xs.size();
    }
  }
  static final class LookedInTwoVariables {
    static int run(List<S> xs) {
      var big = xs.stream().filter(s -> s.get() > 1).toList();
      var small = xs.stream().filter(s -> s.get() < 2).toList();
      return big.size() + small.size();
    }
  }
  static final class AMethodsList {
    @Move static final class Team { private final List<S> members = new ArrayList<>(); @Borrowed List<S> members() { return members; }
      @Mut void tick() { members.stream().forEach(S::tick); } }
    static void run(List<Team> teams) { teams.forEach(Team::tick); teams.stream().forEach(t -> t.tick()); }
  }
  static final class ThreeDeep {
    static void run(Map<String, Map<String, List<S>>> m) { m.values().stream().flatMap(i -> i.values().stream()).flatMap(l -> l.stream()).forEach(s -> s.set(1)); }
  }
  static final class TakeWhileTicking {
    static long run(List<S> xs) { return xs.stream().takeWhile(s -> !s.tick()).count(); }
  }
  static final class MovedIntoTheStream {
    static List<S> run(List<S> xs) { return xs.stream().map(s -> { s.set(1); return s; }).toList(); } // REFUSED
  }
  static final class GivenBack {
    static List<Integer> run(List<S> xs) { return xs.stream().map(s -> { s.set(1); return s.get(); }).toList(); }
  }

  static final class ViewsInVariables {
    static void run(Map<String, S> m, List<S> xs) {
      var vs = m.values(); vs.forEach(s -> s.set(1));
      var part = xs.subList(0, 1); part.forEach(s -> s.set(1));
      var es = m.entrySet(); for (var e : es) e.getValue().set(1);
      List<S> back = xs.reversed(); back.get(0).set(1);
    }
  }
  static final class ViewsInVariablesWhileLooked {
    static int run(Map<String, S> m) {
      var vs = m.values();
      S f = m.get("a"); // REFUSED
      vs.forEach(s -> s.set(1)); // REFUSED
      return f.get();
    }
  }

  static final class HandlersKept {
    static void run(List<Consumer<S>> all) { all.add(s -> s.set(1)); } // REFUSED
  }
  static final class HandlersInAMap {
    static void run(Map<String, Consumer<S>> all) { all.put("a", s -> s.set(1)); } // REFUSED
  }
  static final class SortedByReference {
    @Move static final class T { int n; @Mut int against(@Borrowed T other) { n++; return n - other.n; } }
    static void run(List<T> xs) { xs.sort(T::against); } // REFUSED
  }
}
