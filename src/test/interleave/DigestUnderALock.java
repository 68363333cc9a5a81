// expect: passes
// only one thread at a time feeds the digest
import java.security.MessageDigest;

class DigestUnderALock {
  static void main() throws Exception {
    var digest = MessageDigest.getInstance("SHA-256");
    both(() -> feed(digest), () -> feed(digest));
    require(digest.digest().length == 32, "not a digest");
  }

  static void feed(MessageDigest digest) {
    synchronized (digest) {
      digest.update((byte) 1);
    }
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
