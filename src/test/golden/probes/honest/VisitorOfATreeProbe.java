import java.util.*;
import javalings.own.*;

final class VisitorOfATreeProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  @Move sealed interface Tree permits Leaf, Fork {}
  @Move record Leaf(int value) implements Tree {}
  @Move record Fork(Tree left, Tree right) implements Tree {}
  static int sum(@Borrowed Tree tree) {
    return switch (tree) {
      case Leaf(int value) -> value;
      case Fork(Tree left, Tree right) -> sum(left) + sum(right);
    };
  }
  static Tree mirror(Tree tree) {
    return switch (tree) {
      case Leaf leaf -> leaf;
      case Fork(Tree left, Tree right) -> new Fork(mirror(right), mirror(left));
    };
  }
}
