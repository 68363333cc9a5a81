// expect: passes
// what is written into the pipe comes out of it
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;

class PipedHandsOver {
  static int data;

  static void main() throws Exception {
    var in = new PipedInputStream();
    var out = new PipedOutputStream(in);
    both(
        () -> {
          try (out) {
            data = 1;
            out.write(7);
          } catch (IOException e) {
            throw new AssertionError(e);
          }
        },
        () -> {
          try (in) {
            require(in.read() == 7 && data == 1, "not yet");
          } catch (IOException e) {
            throw new AssertionError(e);
          }
        });
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
