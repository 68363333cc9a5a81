import java.util.*;
import java.util.function.*;
import javalings.own.*;

/** The mark of a lambda's parameter does not make an exclusive borrow of a shared one. */
final class LambdaAsksForMoreThanItIsLentProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
  }

  static void list(@Borrowed List<S> all) {
    all.forEach((@BorrowedMut S s) -> s.set(1)); // REFUSED
  }

  static void stream(@Borrowed List<S> all) {
    all.stream().forEach((@BorrowedMut S s) -> s.set(1)); // REFUSED
  }

  static void seen(List<S> all) {
    S first = all.get(0);
    all.forEach((@BorrowedMut S s) -> s.set(1)); // REFUSED
    System.out.println(first.get());
  }

  static void optional(@Borrowed Optional<S> o) {
    o.ifPresent((@BorrowedMut S s) -> s.set(1)); // REFUSED
  }

  static void map(@Borrowed Map<String, S> m) {
    m.forEach((String k, @BorrowedMut S s) -> s.set(1)); // REFUSED
  }

  static void kept(S s) {
    Consumer<S> change = (@BorrowedMut S it) -> it.set(1); // REFUSED
    change.accept(s);
  }
}
