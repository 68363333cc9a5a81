// expect: data-race
// the listener is registered before the name is there
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

class FinalFieldEscapesToHarm {
  private final String name;

  FinalFieldEscapesToHarm(BlockingQueue<FinalFieldEscapesToHarm> listeners) throws Exception {
    listeners.put(this);
    name = "ada";
  }

  static void main() throws Exception {
    var listeners = new LinkedBlockingQueue<FinalFieldEscapesToHarm>();
    var greeter = new Thread(() -> greet(listeners));
    greeter.start();
    new FinalFieldEscapesToHarm(listeners);
    greeter.join();
  }

  static void greet(BlockingQueue<FinalFieldEscapesToHarm> listeners) {
    try {
      if (listeners.take().name == null) {
        throw new AssertionError("a listener without a name");
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
