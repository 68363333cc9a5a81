import java.io.*;
import javalings.own.*;

final class ResourceGivenAwayProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void keep(FileInputStream in) {}
  static void run(FileInputStream in) throws IOException {
    try (in) {
      keep(in);
    } // REFUSED
  }
}
