import java.util.*;
import javalings.own.*;

final class ViewOutlivesThroughAListProbe {
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

  static ArrayList<Glance> run() { // REFUSED
    ArrayList<Glance> all = new ArrayList<>();
    S s = new S();
    all.add(new Glance(s));
    return all; // REFUSED
  }
}
