// expect: data-race
// a StringJoiner grows
import java.util.StringJoiner;

class JoinerShared {
  static void main() throws Exception {
    var joiner = new StringJoiner(",");
    both(() -> joiner.add("a"), () -> joiner.add("b"));
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
