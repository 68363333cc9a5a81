import java.util.List;
import java.util.function.Consumer;
class Iterators5 {
  static long send(List<String> readers, Consumer<String> post) {
    readers.stream().forEachOrdered(reader -> post.accept(reader));
    return readers.stream().count();
  }
}
