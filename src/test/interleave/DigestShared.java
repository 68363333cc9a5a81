// expect: data-race
// a digest collects what it is given
import java.security.MessageDigest;

class DigestShared {
  static void main() throws Exception {
    var digest = MessageDigest.getInstance("SHA-256");
    both(() -> digest.update((byte) 1), () -> digest.update((byte) 2));
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
