// expect: unsupported
// pollFirst with a limit has no model: the search ends where a thread waits in it, and names it
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;

class WaitsUnseen {
  static void main() throws InterruptedException {
    var deque = new LinkedBlockingDeque<String>();
    deque.pollFirst(1, TimeUnit.SECONDS);
  }
}
