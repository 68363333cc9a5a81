import java.util.*;
import javalings.own.*;

final class OptionalOwnerProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static Optional<S> find(boolean known) {
    return known ? Optional.of(new S()) : Optional.empty();
  }
  static void run(boolean known) {
    find(known).ifPresent(it -> eat(it));
    var found = find(known);
    if (found.isPresent()) {
      System.out.println(found.get().get());
    }
    eat(find(known).orElseGet(() -> new S()));
    eat(find(known).orElseThrow());
  }
}
