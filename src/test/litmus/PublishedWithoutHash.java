// allowed: none | key
// forbidden:
// nobody asks an object for its hash because it is written to a variable
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

class PublishedWithoutHash {
  static final VarHandle X = handle("x");
  static Key x;
  static Key r;

  static class Key {
    @Override
    public int hashCode() {
      throw new UnsupportedOperationException("hashed");
    }

    @Override
    public boolean equals(Object other) {
      throw new UnsupportedOperationException("compared");
    }
  }

  static void main() throws Exception {
    Thread[] threads = {
      new Thread(() -> X.setOpaque(new Key())), new Thread(() -> r = (Key) X.getOpaque()),
    };
    for (Thread thread : threads) {
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    System.out.println(r == null ? "none" : "key");
  }

  private static VarHandle handle(String name) {
    try {
      return MethodHandles.lookup().findStaticVarHandle(PublishedWithoutHash.class, name, Key.class);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(name, e);
    }
  }
}
