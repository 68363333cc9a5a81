// expect: checks-fail peek_is_for_looking
import java.util.List;
import java.util.function.Consumer;
class Iterators5 {
  static long send(List<String> readers, Consumer<String> post) {
    return readers.stream()
        .filter(
            reader -> {
              post.accept(reader);
              return true;
            })
        .count();
  }
}
