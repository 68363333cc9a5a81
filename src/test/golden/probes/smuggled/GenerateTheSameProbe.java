import java.util.stream.*;
import javalings.own.*;

final class GenerateTheSameProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void run() {
    S s = new S();
    var many = Stream.generate(() -> s).limit(2).toList(); // REFUSED
    System.out.println(many.size());
  }
}
