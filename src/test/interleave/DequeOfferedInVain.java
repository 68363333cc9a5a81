// expect: race-condition
// offerLast gives up when nobody takes in time, and nobody looks at what it returns
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;

class DequeOfferedInVain {
  static final LinkedBlockingDeque<String> TRACK = new LinkedBlockingDeque<>(1);

  static void main() throws InterruptedException {
    Thread sender = Thread.ofPlatform().name("sender").start(DequeOfferedInVain::send);
    TRACK.pollFirst(1, TimeUnit.SECONDS);
    sender.join();
    if (!"second".equals(TRACK.peekFirst())) {
      throw new AssertionError("on the track: " + TRACK.peekFirst());
    }
  }

  static void send() {
    try {
      TRACK.offerFirst("first", 1, TimeUnit.SECONDS);
      TRACK.offerLast("second", 1, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
