// expect: passes
// one look, kept in a local variable: what is cleared afterwards does not matter
import java.lang.ref.SoftReference;

class WeakAskedOnce {
  static final SoftReference<String> CACHED = new SoftReference<>("kept");

  static void main() throws InterruptedException {
    Thread dropper = Thread.ofPlatform().name("dropper").start(CACHED::clear);
    String text = CACHED.get();
    if (text != null && text.length() != 4) {
      throw new AssertionError("another text");
    }
    dropper.join();
  }
}
