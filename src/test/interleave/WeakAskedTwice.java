// expect: race-condition
// between two looks at a reference, another thread clears it
import java.lang.ref.WeakReference;

class WeakAskedTwice {
  static final WeakReference<String> CACHED = new WeakReference<>("kept");

  static void main() throws InterruptedException {
    Thread dropper = Thread.ofPlatform().name("dropper").start(CACHED::clear);
    if (CACHED.get() != null && CACHED.get().length() != 4) {
      throw new AssertionError("another text");
    }
    dropper.join();
  }
}
