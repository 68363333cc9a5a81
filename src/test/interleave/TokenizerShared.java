// expect: data-race
// a tokenizer remembers how far it is
import java.util.StringTokenizer;

class TokenizerShared {
  static void main() throws Exception {
    var tokens = new StringTokenizer("a b c d");
    both(tokens::nextToken, tokens::nextToken);
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
