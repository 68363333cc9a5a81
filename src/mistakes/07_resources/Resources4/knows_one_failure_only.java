// expect: checks-fail a_file_that_cannot_be_read_is_closed
import javalings.own.Mut;

// Sensors write logs. A log is opened here and read elsewhere; at least that was the plan. Whoever
// reads one is told that it is closed already.
class Resources4 {

  interface File extends AutoCloseable {
    /** The next line; throws if it cannot be read. */
    @Mut
    String readLine();

    @Override
    void close();
  }

  interface Storage {
    /** Opens a file. The caller has to see that it is closed. */
    File open(String name);
  }

  /** A log owns its file: it takes the file over, and closes it when it is closed itself. */
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

  /** Opens a log. The first line of its file is its version, such as "v2". */
  static Log open(Storage storage, String name) {
    var file = storage.open(name);
    int version;
    try {
      version = version(file.readLine());
    } catch (IllegalArgumentException e) {
      file.close();
      throw e;
    }
    return new Log(file, version);
  }

  private static int version(String line) {
    if (!line.matches("v[0-9]+")) {
      throw new IllegalArgumentException("not a log, it starts with: " + line);
    }
    return Integer.parseInt(line.substring(1));
  }
}
