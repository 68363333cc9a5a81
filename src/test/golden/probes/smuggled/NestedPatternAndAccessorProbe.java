import javalings.own.*;

final class NestedPatternAndAccessorProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static int look(@Borrowed S s) { return s.n; }

  @Move record Two(S a, S b) {}
  static void run(Two two) {
    if (two instanceof Two(S a, S b)) {
      eat(a);
      System.out.println(look(b) + look(two.a())); // REFUSED
    }
  }
}
