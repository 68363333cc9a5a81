import javalings.own.*;

/** An exception may come when the value has an owner already. */
class TakesAndThrows {
  interface File extends AutoCloseable {
    @Mut
    String readLine();

    @Override
    void close();
  }

  static final class Log implements AutoCloseable {
    private final File file;

    Log(File file) {
      this.file = file;
    }

    @Override
    public void close() {
      file.close();
    }
  }

  static Log closesInItsHandler(File file) {
    try {
      return new Log(file);
    } catch (RuntimeException e) {
      file.close();
      throw e;
    }
  }

  static Log closesAtTheEnd(File opened) {
    try (var file = opened) {
      return new Log(file);
    }
  }

  static void closesInAnyCase(File file) {
    try {
      new Log(file).close();
    } finally {
      file.close();
    }
  }
}
