// expect: data-race
// a list for many threads gives iterators for one
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.List;

class IteratorOfSnapshotShared {
  static void main() throws Exception {
    var names = new CopyOnWriteArrayList<>(List.of("ada", "bob")).iterator();
    Thread one = new Thread(names::next);
    Thread other = new Thread(names::next);
    one.start();
    other.start();
    one.join();
    other.join();
  }
}
