import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class StaticFactoryProbe {
  @Move static final class Temp { private final List<String> parts; private Temp(List<String> p) { parts = new ArrayList<>(p); } static Temp of(String... all) { return new Temp(Arrays.asList(all)); } int size() { return parts.size(); } }
  static void run() {
    List<String> l = new ArrayList<>();
    Temp t = new Temp(l);
    l.add("a");
    System.out.println(t.size() + Temp.of("a", "b").size());
  }
}
