// After rustc's tests/ui/moves/moves-based-on-type-access-to-field.rs.
import javalings.own.*;

final class MovesBasedOnTypeAccessToField {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void print(int i) { System.out.println(i); }

  @Move record Foo(S text, int number) {}
  static void accessed() {
    Foo x = new Foo(new S(), 3);
    consume(x);
    print(x.number); // ERROR E0382
  }
  static void consume(Foo f) {}
}
