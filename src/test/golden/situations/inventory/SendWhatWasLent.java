// What the checker says of this, rustc says of its twin.
import javalings.own.*;

final class SendWhatWasLent {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int look(@Borrowed S s) { return s.n; }

  static void later(@Borrowed S given) {
    spawn(() -> look(given)); // ERROR E0521
  }
  static void spawn(@Send Runnable r) {}
}
