import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import javalings.own.*;

final class TreeInserts {
  @Move static final class S { int n; int get() { return n; } @Mut void set(int v) { n = v; } @Consumes int done() { return n; } }
  static void eat(S s) {}
  static int look(@Borrowed S s) { return s.n; }
  static void poke(@BorrowedMut S s) { s.set(1); }

  @Move static final class Tree {
    final int key;
    Owned<Tree> left = Owned.empty();
    Owned<Tree> right = Owned.empty();
    Tree(int key) { this.key = key; }
    @Mut void insert(int k) {
      if (k < key) {
        if (left.isEmpty()) {
          left = Owned.of(new Tree(k));
        } else {
          left.borrowMut().get().insert(k);
        }
      }
    }
  }
}
