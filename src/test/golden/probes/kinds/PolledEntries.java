import java.util.*;

import javalings.own.*;
/** Entries that were taken out of a map, and those that are only seen. */
final class PolledEntries {
  @Move static final class S { int n; int get() { return n; } @Mut void set(int v) { n = v; } @Consumes int done() { return n; } }
  static void take(S s) {}
  static final class A { static int run(LinkedHashMap<String, S> m) { var e = m.pollFirstEntry(); return e.getValue().done(); } }
  static final class B { static int run(TreeMap<String, S> m) { var e = m.pollFirstEntry(); System.out.println(e.getKey()); return e.getValue().done(); } }
  static final class C { static void run(TreeMap<String, S> m) { take(m.pollLastEntry().getValue()); } }
  static final class D { static S run(TreeMap<String, S> m) { var e = m.pollLastEntry(); S s = e.getValue(); return s; } }
  static final class E { static void run(TreeMap<String, S> m, List<S> out) { for (var e = m.pollFirstEntry(); e != null; e = m.pollFirstEntry()) out.add(e.getValue()); } }
  static final class F { static int run(TreeMap<String, S> m) { var e = m.pollFirstEntry(); take(e.getValue()); return e.getValue().get(); } // REFUSED
  }
  static final class G { static void run(TreeMap<String, S> m) { var e = m.firstEntry(); take(e.getValue()); } // REFUSED
  }
  static final class H { static void run(Map<String, S> m) { for (var e : m.entrySet()) take(e.getValue()); } // REFUSED
  }
  static final class I { static void run(Map.Entry<String, S> e) { take(e.getValue()); } }
  static final class J { static void run(@Borrowed Map.Entry<String, S> e) { take(e.getValue()); } // REFUSED
  }
  static final class K { static int run(Map<String, S> m) { int n = 0; for (var e : m.entrySet()) n += e.getValue().get(); return n; } }
  static final class L { static void run(LinkedHashMap<String, S> m, S s) { m.putFirst("a", s); s.get(); } // REFUSED
  }
  static final class M { static int run(LinkedHashMap<String, S> m) { S f = m.get("b"); var e = m.pollFirstEntry(); return f.get() + e.getValue().get(); } // REFUSED
  }
  static final class N { static int run(LinkedHashMap<String, S> m) { S f = m.get("b"); m.putLast("a", new S()); return f.get(); } // REFUSED
  }
  static final class O { static void run(Map<String, S> m, List<S> out) { for (var it = m.entrySet().iterator(); it.hasNext();) { var e = it.next(); it.remove(); out.add(e.getValue()); } } // REFUSED
  }
  static final class P { static void run(Map<String, S> m) { var e = Map.entry("a", new S()); m.put(e.getKey(), e.getValue()); } }
}
