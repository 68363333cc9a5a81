// expect: passes
// a StringWriter appends to a StringBuffer
import java.io.StringWriter;

class StringWriterShared {
  static void main() throws Exception {
    var out = new StringWriter();
    both(() -> out.write("a"), () -> out.write("b"));
    require(out.toString().length() == 2, "lost");
  }

  static void both(Runnable a, Runnable b) throws InterruptedException {
    Thread first = new Thread(a);
    Thread second = new Thread(b);
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
