// After rustc's tests/ui/nll/capture-ref-in-struct.rs.
import javalings.own.*;

final class CaptureRefInStruct {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  @View static final class Glance {
    @Borrowed final S s;
    Glance(@Borrowed S s) { this.s = s; }
    int get() { return s.n; }
  }

  static void print(int i) { System.out.println(i); }

  static void test(@Borrowed S first) {
    Glance p = new Glance(first);
    {
      S y = new S();
      Runnable closure = () -> print(y.get());
      closure.run();
      p = new Glance(y); // ERROR E0597
    }
    print(p.get());
  }
}
