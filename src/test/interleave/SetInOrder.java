// expect: passes
// a set made of three keeps their order here, whatever the virtual machine
import java.util.Map;
import java.util.Set;

class SetInOrder {
  static void main() throws Exception {
    require(Set.of("c", "a", "b").toString().equals("[c, a, b]"), "order");
    require(Map.of("k", 1, "a", 2).keySet().toString().equals("[k, a]"), "order");
    require(Set.copyOf(Set.of(2, 1)).toString().equals("[2, 1]"), "order");
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
