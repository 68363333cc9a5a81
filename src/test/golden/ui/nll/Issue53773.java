// After rustc's tests/ui/nll/issue-53773.rs.
import java.util.*;
import javalings.own.*;

final class Issue53773 {
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

  static void print(int i) { System.out.println(i); }

  @View static final class Archive {
    @Borrowed final S data;
    Archive(@Borrowed S data) { this.data = data; }
    Glance next() { return new Glance(data); }
  }
  static void members() {
    ArrayList<Glance> members = new ArrayList<>();
    {
      S archive = new S();
      Archive child = new Archive(archive); // ERROR E0597
      members.add(child.next());
    }
    print(members.size());
  }
}
