import java.util.*;
import java.util.function.*;
import java.util.stream.*;
import javalings.own.*;

/** Towns and roads; a graph owns both in lists, and others name them by their place there. */
@Move final class RoadMap {
  @Move static final class Town {
    final String name; final List<Integer> roads = new ArrayList<>(); boolean seen;
    Town(String name) { this.name = name; }
    String name() { return name; }
    @Mut void visit() { seen = true; }
    @Mut void forget() { seen = false; }
  }
  @Move static final class Road {
    final int from; final int to; int length;
    Road(int from, int to, int length) { this.from = from; this.to = to; this.length = length; }
    int other(int town) { return town == from ? to : from; }
    @Mut void lengthen(int by) { length += by; }
  }
  private final List<Town> towns = new ArrayList<>();
  private final List<Road> roads = new ArrayList<>();

  @Mut int town(String name) {
    towns.add(new Town(name));
    return towns.size() - 1;
  }
  @Mut int road(int a, int b, int length) {
    roads.add(new Road(a, b, length));
    int id = roads.size() - 1;
    towns.get(a).roads.add(id);
    towns.get(b).roads.add(id);
    return id;
  }
  @Borrowed Town at(int id) { return towns.get(id); }
  @Mut int reach(int start) {
    towns.forEach(Town::forget);
    var todo = new ArrayDeque<Integer>();
    todo.add(start);
    int n = 0;
    while (!todo.isEmpty()) {
      int id = todo.poll();
      @BorrowedMut Town town = towns.get(id);
      if (town.seen) continue;
      town.visit();
      n++;
      for (int road : town.roads) todo.add(roads.get(road).other(id));
    }
    return n;
  }
  OptionalInt shortest(int from, int to) {
    var best = new int[towns.size()];
    Arrays.fill(best, Integer.MAX_VALUE);
    best[from] = 0;
    var todo = new PriorityQueue<int[]>((a, b) -> Integer.compare(a[1], b[1]));
    todo.add(new int[] {from, 0});
    while (!todo.isEmpty()) {
      var next = todo.poll();
      if (next[0] == to) return OptionalInt.of(next[1]);
      for (int id : towns.get(next[0]).roads) {
        var road = roads.get(id);
        int other = road.other(next[0]);
        int length = next[1] + road.length;
        if (length < best[other]) {
          best[other] = length;
          todo.add(new int[] {other, length});
        }
      }
    }
    return OptionalInt.empty();
  }
  @Mut void winter() { roads.stream().filter(road -> road.length > 1).forEach(road -> road.lengthen(2)); }
  List<String> names() { return towns.stream().map(Town::name).toList(); }

  public static void main(String[] args) {
    var map = new RoadMap();
    int a = map.town("A"), b = map.town("B"), c = map.town("C");
    map.road(a, b, 1);
    map.road(b, c, 2);
    map.road(a, c, 4);
    map.winter();
    System.out.println(map.names() + " " + map.shortest(a, c) + " " + map.reach(a) + map.at(a).name());
  }
}
