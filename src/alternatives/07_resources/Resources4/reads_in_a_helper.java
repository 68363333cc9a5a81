import javalings.own.BorrowedMut;
import javalings.own.Mut;

class Resources4 {

  interface File extends AutoCloseable {
    @Mut
    String readLine();

    @Override
    void close();
  }

  interface Storage {
    File open(String name);
  }
  static final class Log implements AutoCloseable {
    private final File file;
    private final int version;

    Log(File file, int version) {
      this.file = file;
      this.version = version;
    }

    int version() {
      return version;
    }

    @Mut
    String next() {
      return file.readLine();
    }

    @Override
    public void close() {
      file.close();
    }
  }
  static Log open(Storage storage, String name) {
    var file = storage.open(name);
    var version = -1;
    try {
      version = firstLine(file);
    } catch (RuntimeException e) {
      try {
        file.close();
      } catch (RuntimeException second) {
        e.addSuppressed(second);
      }
      throw e;
    }
    return new Log(file, version);
  }

  private static int firstLine(@BorrowedMut File file) {
    return version(file.readLine());
  }

  private static int version(String line) {
    if (!line.matches("v[0-9]+")) {
      throw new IllegalArgumentException("not a log, it starts with: " + line);
    }
    return Integer.parseInt(line.substring(1));
  }
}
