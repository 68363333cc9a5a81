import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class TemporaryChainEnds {
  @Move static final class Leaf { int n; int n() { return n; } }
  @Move static final class Tree { Leaf leaf = new Leaf(); @Borrowed Leaf leaf() { return leaf; } }
  static Tree make() { return new Tree(); }
  static int f() {
    @Borrowed Leaf l = make().leaf(); // ERROR E0716
    return l.n();
  }
}
