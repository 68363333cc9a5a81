import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class OwnersBetweenListsProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void run() {
    ArrayList<S> open = new ArrayList<>();
    ArrayList<S> done = new ArrayList<>();
    open.add(new S());
    open.add(new S());
    while (open.size() > 1) { done.add(open.removeLast()); }
    for (int i = 0; i < done.size(); i++) { done.get(i).set(i); }
    done.addAll(open);
    for (var s : done) { System.out.println(look(s)); }
  }
}
