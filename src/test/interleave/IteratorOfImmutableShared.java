// expect: data-race
// the list cannot change, but its iterator does
import java.util.List;

class IteratorOfImmutableShared {
  static void main() throws Exception {
    var names = List.of("ada", "bob").iterator();
    Thread one = new Thread(names::next);
    Thread other = new Thread(names::next);
    one.start();
    other.start();
    one.join();
    other.join();
  }
}
