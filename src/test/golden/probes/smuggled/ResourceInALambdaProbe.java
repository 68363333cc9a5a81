import java.util.function.*;
import java.io.*;
import javalings.own.*;

final class ResourceInALambdaProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void run() throws IOException {
    IntSupplier later;
    try (var in = new FileInputStream("x")) { // REFUSED
      later = () -> in.hashCode(); // REFUSED
    } // REFUSED
    System.out.println(later.getAsInt());
  }
}
