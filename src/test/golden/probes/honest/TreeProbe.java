import javalings.own.*;
import java.util.*;
import java.util.function.*;
@Move final class TreeProbe<K extends Comparable<K>, V> {
  @Move static final class Node<K, V> { final K key; V value; Node<K, V> left, right; Node(K k, V v) { key = k; value = v; } }
  private Node<K, V> root; private int size;
  @Mut void put(K key, V value) { root = insert(root, key, value); }
  private static <K extends Comparable<K>, V> Node<K, V> insert(Node<K, V> n, K key, V value) {
    if (n == null) { return new Node<>(key, value); }
    int c = key.compareTo(n.key);
    if (c < 0) { n.left = insert(n.left, key, value); } else if (c > 0) { n.right = insert(n.right, key, value); } else { n.value = value; }
    return n;
  }
  @Borrowed V get(K key) { @Borrowed Node<K, V> n = root; while (n != null) { int c = key.compareTo(n.key); if (c == 0) { return n.value; } n = c < 0 ? n.left : n.right; } return null; }
  int size() { return count(root); }
  private static <K, V> int count(@Borrowed Node<K, V> n) { return n == null ? 0 : 1 + count(n.left) + count(n.right); }
  private static <K, V> int depth(@Borrowed Node<K, V> n) { if (n == null) { return 0; } return 1 + Math.max(depth(n.left), depth(n.right)); }
  void each(BiConsumer<K, V> sink) { walk(root, sink); }
  private void walk(@Borrowed Node<K, V> n, BiConsumer<K, V> sink) { if (n == null) { return; } walk(n.left, sink); sink.accept(n.key, n.value); walk(n.right, sink); }
  @Mut K removeMin() { if (root.left == null) { Node<K, V> old = root; root = old.right; return old.key; } @BorrowedMut Node<K, V> n = root; while (n.left.left != null) { n = n.left; } Node<K, V> old = n.left; n.left = old.right; return old.key; }
  @Mut void rotateRight() { Node<K, V> old = root; Node<K, V> up = old.left; old.left = up.right; up.right = old; root = up; }
}
