// expect: passes
// a pattern may be shared, and each thread makes its own matcher
import java.util.regex.Pattern;

class PatternShared {
  static final Pattern PATTERN = Pattern.compile("a");

  static void main() throws Exception {
    both(() -> PATTERN.matcher("banana").find(), () -> PATTERN.matcher("cabana").find());
  }

  static void both(Runnable a, Runnable b) throws InterruptedException {
    Thread first = new Thread(a);
    Thread second = new Thread(b);
    first.start();
    second.start();
    first.join();
    second.join();
  }
}
