import java.util.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

/** What a step of a stream makes has no other owner; what a step only hands on still has one. */
final class MadeOnTheWay {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    S copy() { S s = new S(); s.n = n; return s; }
  }
  @Move record Box(S s) {}
  static void eat(S s) { s.n = 0; }
  static int look(@Borrowed S s) { return s.n; }
  @Borrowed static S first(@Borrowed List<S> all) { return all.get(0); }

  static final class CopiesInList {
    static List<S> run(@Borrowed List<S> all) { return all.stream().map(S::copy).toList(); }
  }
  static final class CopiesCollected {
    static List<S> run(@Borrowed List<S> all) {
      return all.stream().map(s -> s.copy()).collect(Collectors.toCollection(ArrayList::new));
    }
  }
  static final class CopiesOutliveTheList {
    static int run(@BorrowedMut List<S> all) {
      List<S> copies = all.stream().map(s -> s.copy()).toList();
      all.clear();
      return look(copies.get(0));
    }
  }
  static final class CopiesAreChanged {
    static List<S> run(@Borrowed List<S> all) {
      return all.stream().map(s -> { S c = s.copy(); c.set(1); return c; }).toList();
    }
  }
  static final class FirstCopy {
    static S run(@Borrowed List<S> all) {
      return all.stream().filter(s -> s.get() > 1).map(S::copy).findFirst().orElse(new S());
    }
  }
  static final class CopyOfFound {
    static S run(@Borrowed Map<String, S> all) {
      return Optional.ofNullable(all.get("a")).map(S::copy).orElseGet(S::new);
    }
  }
  static final class MapOfCopies {
    static Map<Integer, S> run(@Borrowed List<S> all) {
      return all.stream().collect(Collectors.toMap(S::get, s -> s.copy()));
    }
  }
  static final class GroupsOfCopies {
    static Map<Integer, List<S>> run(@Borrowed List<S> all) {
      return all.stream()
          .collect(Collectors.groupingBy(S::get, Collectors.mapping(S::copy, Collectors.toList())));
    }
  }
  static final class GroupsCounted {
    static Map<Integer, Long> run(@Borrowed List<S> all) {
      return all.stream().collect(Collectors.groupingBy(S::get, Collectors.counting()));
    }
  }
  static final class HandedOn {
    static List<S> run(@Borrowed List<S> all) {
      return all.stream().map(s -> s).toList(); // REFUSED
    }
  }
  static final class HandedOnInBlock {
    static List<S> run(@Borrowed List<S> all) {
      return all.stream().map(s -> { S t = s; return t; }).toList(); // REFUSED
    }
  }
  static final class MapOfTheSame {
    static Map<Integer, S> run(@Borrowed List<S> all) {
      return all.stream().collect(Collectors.toMap(S::get, s -> s)); // REFUSED
    }
  }
  static final class LentByAMethod {
    static List<S> run(@Borrowed List<List<S>> all) {
      return all.stream().map(each -> first(each)).toList(); // REFUSED
    }
  }
  static final class OneOrTheOther {
    static List<S> run(@Borrowed List<S> all) {
      return all.stream().map(s -> s.get() > 1 ? s : s.copy()).toList(); // REFUSED
    }
  }
  static final class PutIntoBoxes {
    static List<Box> run(@Borrowed List<S> all) {
      return all.stream().map(s -> new Box(s)).toList(); // REFUSED
    }
  }
  static final class TakenWhilePeeked {
    static void run() {
      Stream.generate(S::new).limit(2).peek(s -> eat(s)).forEach(s -> eat(s)); // REFUSED
    }
  }
  static final class PeekedAndTaken {
    static void run() {
      Stream.generate(S::new).limit(2).peek(s -> look(s)).forEach(s -> eat(s));
    }
  }
  static final class TakenWhileSorted {
    static void run() {
      Stream.generate(S::new)
          .limit(2)
          .sorted((a, b) -> { eat(a); return 0; }) // REFUSED
          .forEach(s -> eat(s));
    }
  }
  static final class ClonedArray {
    static S[] run(@Borrowed S[] all) { return all.clone(); } // REFUSED
  }
  static final class ClonedIntoVariable {
    static S[] run(S[] all) {
      S[] other = all.clone(); // REFUSED
      return other;
    }
  }
  static final class ArrayOfCopies {
    static S[] run(@Borrowed S[] all) {
      S[] other = new S[all.length];
      for (int i = 0; i < all.length; i++) other[i] = all[i].copy();
      return other;
    }
  }
}
