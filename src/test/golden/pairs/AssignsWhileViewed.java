import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class AssignsWhileViewed {
  @Move static final class Buf { int n; int size() { return n; } }
  static int f() {
    Buf b = new Buf();
    @Borrowed Buf r = b;
    b = new Buf(); // ERROR E0506
    return r.size();
  }
}
