import javalings.own.*;
import java.util.*;
@Move final class GraphProbe<T> {
  @Move static final class Node<T> { final T data; final List<Integer> edges = new ArrayList<>(); boolean seen; Node(T d) { data = d; } @Mut void link(int to) { edges.add(to); } }
  private final List<Node<T>> nodes = new ArrayList<>();
  @Mut int add(T data) { nodes.add(new Node<>(data)); return nodes.size() - 1; }
  @Mut void connect(int from, int to) { nodes.get(from).link(to); nodes.get(to).edges.add(from); }
  @Borrowed Node<T> node(int id) { return nodes.get(id); }
  List<Integer> bfs(int start) { List<Integer> order = new ArrayList<>(); boolean[] seen = new boolean[nodes.size()]; Deque<Integer> open = new ArrayDeque<>(); open.add(start); seen[start] = true; while (!open.isEmpty()) { int id = open.poll(); order.add(id); for (int next : nodes.get(id).edges) { if (!seen[next]) { seen[next] = true; open.add(next); } } } return order; }
  @Mut void reset() { for (Node<T> n : nodes) { n.seen = false; } }
  @Mut void dfs(int id) { nodes.get(id).seen = true; for (int next : List.copyOf(nodes.get(id).edges)) { if (!nodes.get(next).seen) { dfs(next); } } }
  int edges() { int n = 0; for (@Borrowed Node<T> node : nodes) { n += node.edges.size(); } return n / 2; }
  static void demo() { GraphProbe<String> g = new GraphProbe<>(); int a = g.add("a"); int b = g.add("b"); g.connect(a, b); System.out.println(g.bfs(a)); System.out.println(g.node(a).data); g.reset(); }
}
