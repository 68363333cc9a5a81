import java.util.*;
import java.util.stream.*;
import javalings.own.*;

final class OptionalGivesItselfUpProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int eat(S s) { return s.n; }
  static Optional<S> find(boolean c) { return c ? Optional.of(new S()) : Optional.empty(); }

  static void present(Optional<S> one) {
    one.ifPresent(it -> eat(it));
  }

  static void either(Optional<S> one) {
    one.ifPresentOrElse(OptionalGivesItselfUpProbe::eat, () -> System.out.println("none"));
  }

  static int mapped(Optional<S> one) {
    return one.map(it -> eat(it)).orElse(0);
  }

  static int filtered(Optional<S> one) {
    return one.filter(it -> it.get() > 0).map(S::done).orElse(0);
  }

  static S made(Optional<S> one) {
    return one.orElseGet(() -> new S());
  }

  static int asked() {
    Optional<S> one = find(true);
    if (one.isPresent()) {
      S s = one.get();
      s.set(2);
      return s.done();
    }
    return 0;
  }

  static void looked(Optional<S> one) {
    one.ifPresent(it -> System.out.println(it.get()));
    S s = one.get();
    System.out.println(s.get());
    System.out.println(one.isPresent());
    eat(one.orElseThrow());
  }

  static int later(Optional<S> one) {
    S s;
    s = one.get();
    return s.done();
  }

  static Optional<S> other(Optional<S> one, Optional<S> two) {
    return one.or(() -> two);
  }

  @Move static final class Desk {
    private final Optional<S> one = Optional.of(new S());

    int look() { return one.map(it -> it.get()).orElse(0); }

    @Consumes int end() { return one.map(it -> eat(it)).orElse(0); }
  }
}
