import java.util.*;
import java.util.function.*;
import javalings.own.*;

@Move
final class GraphWithMarksProbe {
  record NodeId(int index) {}

  @Move
  static final class Node {
    private final String name;
    private final List<Integer> out = new ArrayList<>();
    private boolean seen;

    Node(String name) {
      this.name = name;
    }

    String name() {
      return name;
    }
  }

  private final List<Node> arena = new ArrayList<>();

  @Mut
  NodeId add(String name) {
    arena.add(new Node(name));
    return new NodeId(arena.size() - 1);
  }

  @Mut
  void connect(NodeId from, NodeId to) {
    arena.get(from.index()).out.add(to.index());
  }

  @Borrowed
  Node node(NodeId id) {
    return arena.get(id.index());
  }

  @BorrowedMut
  @Mut
  Node edit(NodeId id) {
    return arena.get(id.index());
  }

  List<String> reachable(NodeId start) {
    var names = new ArrayList<String>();
    var seen = new BitSet();
    var queue = new ArrayDeque<Integer>();
    queue.add(start.index());
    while (!queue.isEmpty()) {
      int at = queue.remove();
      if (seen.get(at)) {
        continue;
      }
      seen.set(at);
      @Borrowed Node node = arena.get(at);
      names.add(node.name());
      for (int next : node.out) {
        queue.add(next);
      }
    }
    return names;
  }

  @Mut
  void mark(NodeId start) {
    var todo = new ArrayDeque<Integer>();
    todo.push(start.index());
    while (!todo.isEmpty()) {
      @BorrowedMut Node node = arena.get(todo.pop());
      if (!node.seen) {
        node.seen = true;
        todo.addAll(node.out);
      }
    }
  }

  boolean hasCycle() {
    var state = new int[arena.size()];
    for (int i = 0; i < arena.size(); i++) {
      if (visit(i, state)) {
        return true;
      }
    }
    return false;
  }

  private boolean visit(int at, int[] state) {
    if (state[at] == 1) {
      return true;
    }
    if (state[at] == 2) {
      return false;
    }
    state[at] = 1;
    for (int next : arena.get(at).out) {
      if (visit(next, state)) {
        return true;
      }
    }
    state[at] = 2;
    return false;
  }

  int degree() {
    int most = 0;
    for (var node : arena) {
      most = Math.max(most, node.out.size());
    }
    return most;
  }

  @Borrowed
  Node busiest() {
    @Borrowed Node best = arena.get(0);
    for (var node : arena) {
      if (node.out.size() > best.out.size()) {
        best = node;
      }
    }
    return best;
  }
}
