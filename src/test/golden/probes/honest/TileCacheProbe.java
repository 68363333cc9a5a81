import java.util.*;
import java.util.function.*;
import javalings.own.*;

/** The same with the JDK's map, which keeps the order of use. */
@Move final class TileCache {
  @Move static final class Tile {
    final byte[] pixels = new byte[16]; int age;
    @Mut void grow() { age++; }
    @Consumes void release() { age = -1; }
  }
  private final LinkedHashMap<String, Tile> tiles = new LinkedHashMap<>(16, 0.75f, true);
  private final int capacity;
  TileCache(int capacity) { this.capacity = capacity; }

  @Mut @Borrowed Tile get(String name, Function<String, Tile> load) {
    if (!tiles.containsKey(name) && tiles.size() == capacity) {
      var eldest = tiles.pollFirstEntry();
      eldest.getValue().release();
    }
    return tiles.computeIfAbsent(name, load);
  }
  @Mut void tick() {
    tiles.values().forEach(Tile::grow);
    tiles.values().removeIf(tile -> tile.age > 3);
  }
  @Mut void put(String name, Tile tile) {
    var old = tiles.put(name, tile);
    if (old != null) old.release();
  }
  int size() { return tiles.size(); }
  public static void main(String[] args) {
    var cache = new TileCache(1);
    cache.get("a", _ -> new Tile());
    cache.get("b", _ -> new Tile());
    for (int i = 0; i < 4; i++) cache.tick();
    System.out.println(cache.size());
  }
}
