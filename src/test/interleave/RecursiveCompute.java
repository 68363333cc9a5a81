// expect: always-fails
// a function changes the very bin that it is called for
import java.util.concurrent.ConcurrentHashMap;

class RecursiveCompute {
  static void main() throws Exception {
    var map = new ConcurrentHashMap<String, Integer>();
    map.computeIfAbsent("a", k -> map.computeIfAbsent("a", l -> 1));
  }
}
