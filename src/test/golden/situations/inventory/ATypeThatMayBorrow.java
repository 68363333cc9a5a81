// What the checker says of this, rustc says of its twin.
import javalings.own.*;

final class ATypeThatMayBorrow {
  static <T> void later(T given) {
    spawn(() -> consume(given)); // ERROR E0310
  }
  static <T> void consume(T t) {}
  static void spawn(@Send Runnable r) {}
}
