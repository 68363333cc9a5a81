// expect: unsupported
// remove of a queue of references has no model: the search ends where a thread waits, and names it
import java.lang.ref.ReferenceQueue;

class WaitsUnseen {
  static void main() throws InterruptedException {
    var queue = new ReferenceQueue<String>();
    queue.remove();
  }
}
