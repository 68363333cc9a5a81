import java.util.*;
import java.util.function.*;
import javalings.own.*;

@Move
final class TreeWithMarksProbe {
  @Move
  static final class Item {
    final int key;
    private String text = "";

    Item(int key) {
      this.key = key;
    }

    String text() {
      return text;
    }

    @Mut
    void text(String text) {
      this.text = text;
    }
  }

  @Move
  private static final class Node {
    private Item item;
    private Node left;
    private Node right;

    Node(Item item) {
      this.item = item;
    }
  }

  private Node root;

  @Mut
  void insert(Item item) {
    root = insert(root, item);
  }

  private static Node insert(Node node, Item item) {
    if (node == null) {
      return new Node(item);
    }
    if (item.key < node.item.key) {
      node.left = insert(node.left, item);
    } else if (item.key > node.item.key) {
      node.right = insert(node.right, item);
    } else {
      node.item = item;
    }
    return node;
  }

  @Mut
  void insertLoop(Item item) {
    if (root == null) {
      root = new Node(item);
      return;
    }
    @BorrowedMut Node at = root;
    while (true) {
      if (item.key < at.item.key) {
        if (at.left == null) {
          at.left = new Node(item);
          return;
        }
        at = at.left;
      } else {
        if (at.right == null) {
          at.right = new Node(item);
          return;
        }
        at = at.right;
      }
    }
  }

  @Borrowed
  Item find(int key) {
    return find(root, key);
  }

  @Borrowed
  private static Item find(@Borrowed Node node, int key) {
    if (node == null) {
      return null;
    }
    if (key == node.item.key) {
      return node.item;
    }
    return key < node.item.key ? find(node.left, key) : find(node.right, key);
  }

  @BorrowedMut
  @Mut
  Item edit(int key) {
    @BorrowedMut Node at = root;
    while (at != null && at.item.key != key) {
      at = key < at.item.key ? at.left : at.right;
    }
    return at == null ? null : at.item;
  }

  int size() {
    return size(root);
  }

  private static int size(@Borrowed Node node) {
    return node == null ? 0 : 1 + size(node.left) + size(node.right);
  }

  int height() {
    return height(root);
  }

  private static int height(@Borrowed Node node) {
    return node == null ? 0 : 1 + Math.max(height(node.left), height(node.right));
  }

  void each(Consumer<@Borrowed Item> look) {
    each(root, look);
  }

  private static void each(@Borrowed Node node, Consumer<@Borrowed Item> look) {
    if (node != null) {
      each(node.left, look);
      look.accept(node.item);
      each(node.right, look);
    }
  }

  @Mut
  void remove(int key) {
    root = remove(root, key);
  }

  private static Node remove(Node node, int key) {
    if (node == null) {
      return null;
    }
    if (key < node.item.key) {
      node.left = remove(node.left, key);
      return node;
    }
    if (key > node.item.key) {
      node.right = remove(node.right, key);
      return node;
    }
    if (node.left == null) {
      return node.right;
    }
    if (node.right == null) {
      return node.left;
    }
    var right = node.right;
    var left = node.left;
    @BorrowedMut Node least = right;
    while (least.left != null) {
      least = least.left;
    }
    least.left = left;
    return right;
  }

  @Mut
  void rotateRight() {
    var pivot = root.left;
    root.left = pivot.right;
    pivot.right = root;
    root = pivot;
  }
}
