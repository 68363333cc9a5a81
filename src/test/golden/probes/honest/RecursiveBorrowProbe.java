import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

final class RecursiveBorrowProbe {
  @Move static final class Tree { final int key; final ArrayList<Tree> kids = new ArrayList<>(); Tree(int key) { this.key = key; } @Mut void add(Tree t) { kids.add(t); } }
  static int depth(@Borrowed Tree t) {
    int most = 0;
    for (var kid : t.kids) { most = Math.max(most, depth(kid)); }
    return most + 1;
  }
  static void grow(@BorrowedMut Tree t, int n) {
    if (n == 0) { return; }
    Tree kid = new Tree(n);
    grow(kid, n - 1);
    t.add(kid);
  }
  static void run() {
    Tree t = new Tree(0);
    grow(t, 3);
    System.out.println(depth(t));
  }
}
