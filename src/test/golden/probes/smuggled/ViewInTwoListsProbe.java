import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class ViewInTwoListsProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  @View record Peek(@Borrowed S s) {}
  static void run() {
    ArrayList<Peek> a = new ArrayList<>();
    ArrayList<Peek> b = new ArrayList<>();
    S s = new S();
    a.add(new Peek(s));
    b.addAll(a);
    a.clear(); // REFUSED
    eat(s); // REFUSED
    System.out.println(b.size());
  }
}
