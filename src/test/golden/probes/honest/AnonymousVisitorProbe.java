import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class AnonymousVisitorProbe {
  interface Visitor { void see(int n); }
  static void each(List<Integer> all, Visitor v) { for (int n : all) { v.see(n); } }
  static int run(List<Integer> all) {
    List<Integer> out = new ArrayList<>();
    each(all, new Visitor() { @Override public void see(int n) { if (n > 0) { out.add(n); } } });
    out.add(1);
    Visitor w = new Visitor() { @Override public void see(int n) { out.add(-n); } };
    each(all, w);
    return out.size();
  }
  @Move static final class Oven { int heat; }
}
