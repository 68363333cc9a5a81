import java.io.*;
import javalings.own.*;

final class ReadAFileProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static int lines(String name) throws IOException {
    var count = 0;
    try (var in = new BufferedReader(new FileReader(name))) {
      while (in.readLine() != null) {
        count++;
      }
    }
    return count;
  }
  static void copy(String from, String to) throws IOException {
    try (var in = new FileInputStream(from);
        var out = new FileOutputStream(to)) {
      in.transferTo(out);
    }
  }
}
