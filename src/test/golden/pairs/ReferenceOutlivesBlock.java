import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class ReferenceOutlivesBlock {
  @Move static final class Doc { int n; int size() { return n; } }
  static int f() {
    @Borrowed Doc r;
    {
      Doc d = new Doc();
      r = d; // ERROR E0597
    }
    return r.size();
  }
}
