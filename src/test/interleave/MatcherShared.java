// expect: data-race
// a matcher is one search in progress
import java.util.regex.Pattern;

class MatcherShared {
  static void main() throws Exception {
    var matcher = Pattern.compile("a").matcher("banana");
    both(matcher::find, matcher::find);
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
