import java.util.*;
import javalings.own.*;

final class LambdaForABorrowerProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  static int look(@Borrowed S s) { return s.n; }

  interface Look {
    int at(@Borrowed S s);
  }
  static void run() {
    Look look = it -> it.get() + 1;
    Look direct = S::get;
    Look other = LambdaForABorrowerProbe::look;
    S s = new S();
    System.out.println(look.at(s) + other.at(s) + direct.at(s));
    eat(s);
  }
}
