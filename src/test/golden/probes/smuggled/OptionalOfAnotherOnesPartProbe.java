import java.util.*;
import java.util.stream.*;
import javalings.own.*;

final class OptionalOfAnotherOnesPartProbe {
  @Move static final class S {
    int n;
    S() {}
    S(String text) { n = text.length(); }
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int eat(S s) { return s.n; }

  @Move static final class Desk {
    private final Map<String, S> all = new HashMap<>();
    @Borrowed S find(String name) { return all.get(name); }
    @Mut S take(String name) { return all.remove(name); }
  }

  static void reference(Desk desk) {
    Optional<S> one = Optional.of("a").map(desk::find);
    one.ifPresent(it -> eat(it)); // REFUSED
    eat(desk.take("a"));
  }

  static void lambda(Optional<String> name, Desk desk) {
    eat(name.map(it -> desk.find(it)).get()); // REFUSED
    eat(desk.take("a"));
  }

  static void kept(Desk desk) {
    Optional<S> one = Optional.of("a").map(it -> desk.find(it));
    eat(desk.take("a")); // REFUSED
    System.out.println(one.get().get());
  }
}
