import java.util.List;
import java.util.function.Consumer;
class Iterators5 {
  static long send(List<String> readers, Consumer<String> post) {
    int i = 0;
    while (i < readers.size()) {
      post.accept(readers.get(i));
      i++;
    }
    return i;
  }
}
