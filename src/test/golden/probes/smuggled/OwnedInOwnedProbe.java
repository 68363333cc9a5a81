import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class OwnedInOwnedProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void run() {
    Owned<Owned<S>> box = Owned.of(Owned.of(new S()));
    @Borrowed S r = box.get().get();
    box.set(Owned.of(new S())); // REFUSED
    System.out.println(look(r));
  }
}
