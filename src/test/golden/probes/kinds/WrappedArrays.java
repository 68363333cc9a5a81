import java.util.*;

import javalings.own.*;
/** Arrays that become lists. */
final class WrappedArrays {
  @Move static final class S { int n; int get() { return n; } @Mut void set(int v) { n = v; } }
  static final class A { static List<S> listOf(S... ss) { return new ArrayList<>(Arrays.asList(ss)); } }
  static final class B { static List<S> run() { S[] ss = {new S(), new S()}; return new ArrayList<>(Arrays.asList(ss)); } }
  static final class C { static List<S> run() { return new ArrayList<>(Arrays.asList(new S(), new S())); } }
  static final class C2 { static Set<S> run(S a) { var s = new HashSet<S>(); s.addAll(Arrays.asList(a, new S())); return s; } }
  static final class H { static List<S> run(S[] ss) { 
     var l = new ArrayList<S>(Arrays.asList(ss)); ss[0].set(1); return l; } // REFUSED
  }
  static final class I { static List<S> run(@Borrowed S[] ss) { return new ArrayList<>(Arrays.asList(ss)); } // REFUSED
  }
  static final class J { static List<S> run(@Borrowed S a) { return new ArrayList<>(Arrays.asList(a)); } // REFUSED
  }
  static final class K { static int run(S a) { var l = new ArrayList<>(Arrays.asList(a)); a.set(2); return l.size(); } // REFUSED
  }
  static final class L { static int run(@Borrowed S a) { var l = Arrays.asList(a, a); return l.size(); }
  }
  @Move static final class M { final S[] all = {new S()}; List<S> run() { return new ArrayList<>(Arrays.asList(all)); } // REFUSED
  }
  static final class N { static List<S> run(S[] ss) { var v = Arrays.asList(ss); var l = new ArrayList<S>(v); v.get(0).set(1); return l; } // REFUSED
  }
}
